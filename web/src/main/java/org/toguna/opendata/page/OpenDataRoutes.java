package org.toguna.opendata.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.addresses.usecase.Address;
import org.toguna.commitment.usecase.ReadCommitments;
import org.toguna.opendata.usecase.OpenDataAddress;
import org.toguna.opendata.usecase.PackOpenData;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class OpenDataRoutes implements Routes {
    @Override
    public List<Address> addresses() {
        return List.of(OpenDataAddress.values());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(OpenDataAddress.DATA, "/opendata/data.xhtml", PackOpenData.class),
                new Route(OpenDataAddress.EMBED, "/opendata/embed.xhtml", ReadCommitments.class).embedded());
    }
}
