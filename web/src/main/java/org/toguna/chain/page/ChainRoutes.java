package org.toguna.chain.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.chain.usecase.ReadChain;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class ChainRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forums/{forum}/chain", "/chain/chains.xhtml", ReadChain.class),
                new Route("/forums/{forum}/chain/{number}", "/chain/chain.xhtml", ReadChain.class));
    }
}
