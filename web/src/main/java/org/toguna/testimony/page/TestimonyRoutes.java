package org.toguna.testimony.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.addresses.usecase.Address;
import org.toguna.pages.page.Panel;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;
import org.toguna.progress.usecase.ProgressAddress;
import org.toguna.testimony.usecase.GiveTestimony;
import org.toguna.testimony.usecase.ReadAllTestimonies;
import org.toguna.testimony.usecase.TestifyByLink;
import org.toguna.testimony.usecase.TestimonyAddress;

@ApplicationScoped
public class TestimonyRoutes implements Routes {
    @Override
    public List<Address> addresses() {
        return List.of(TestimonyAddress.values());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(TestimonyAddress.TESTIFY, "/testimony/testify.xhtml", GiveTestimony.class),
                new Route(TestimonyAddress.WITNESS, "/testimony/witness.xhtml", TestifyByLink.class),
                new Route(TestimonyAddress.OFFICE, "/testimony/office-testimonies.xhtml", ReadAllTestimonies.class)
                        .signed(70, "testimony.room"),
                new Route(TestimonyAddress.DECIDE, "/testimony/office-testimony.xhtml", ReadAllTestimonies.class));
    }

    @Override
    public List<Panel> panels() {
        return List.of(new Panel(ProgressAddress.COMMITMENT, 10, "/testimony/beside-commitment.xhtml"));
    }
}
