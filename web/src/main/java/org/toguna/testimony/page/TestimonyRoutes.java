package org.toguna.testimony.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;
import org.toguna.testimony.usecase.GiveTestimony;
import org.toguna.testimony.usecase.ReadAllTestimonies;
import org.toguna.testimony.usecase.TestifyByLink;

@ApplicationScoped
public class TestimonyRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route(
                        "/forums/{forum}/commitments/{number}/testify",
                        "/testimony/testify.xhtml",
                        GiveTestimony.class),
                new Route("/testify/{token}", "/testimony/witness.xhtml", TestifyByLink.class),
                new Route(
                        "/office/forums/{forum}/testimonies",
                        "/testimony/office-testimonies.xhtml",
                        ReadAllTestimonies.class),
                new Route(
                        "/office/forums/{forum}/testimonies/{testimony}",
                        "/testimony/office-testimony.xhtml",
                        ReadAllTestimonies.class));
    }
}
