package org.toguna.chain.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.addresses.usecase.Address;
import org.toguna.chain.usecase.ChainAddress;
import org.toguna.chain.usecase.ReadChain;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class ChainRoutes implements Routes {
    @Override
    public List<Address> addresses() {
        return List.of(ChainAddress.values());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(ChainAddress.CHAINS, "/chain/chains.xhtml", ReadChain.class),
                new Route(ChainAddress.CHAIN, "/chain/chain.xhtml", ReadChain.class));
    }
}
