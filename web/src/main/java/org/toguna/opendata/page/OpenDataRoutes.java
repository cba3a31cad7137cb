package org.toguna.opendata.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.commitment.usecase.ReadCommitments;
import org.toguna.opendata.usecase.PackOpenData;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class OpenDataRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forums/{forum}/data", "/opendata/data.xhtml", PackOpenData.class),
                new Route("/forums/{forum}/embed", "/opendata/embed.xhtml", ReadCommitments.class));
    }
}
