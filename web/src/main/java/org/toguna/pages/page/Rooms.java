package org.toguna.pages.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.toguna.identity.usecase.Caller;

/** The rooms that features announced, those that the person may enter. */
@RequestScoped
public class Rooms {
    @Inject
    RouteTable routes;

    @Inject
    Caller caller;

    /** Of the office: of that forum, or of the installation where it is null. */
    public List<Route> ofOffice(UUID forum) {
        return open(
                routes.signed(address -> address.isInOffice() && address.isOfForum() == (forum != null)).stream(),
                forum);
    }

    /** Of a forum, in the office first. */
    public List<Route> of(UUID forum) {
        return Stream.concat(ofOffice(forum).stream(), open(routes.onDesks().stream(), forum).stream())
                .toList();
    }

    private List<Route> open(Stream<Route> rooms, UUID forum) {
        return rooms.filter(route -> caller.may(forum, route.act())).toList();
    }
}
