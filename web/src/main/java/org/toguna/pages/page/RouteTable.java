package org.toguna.pages.page;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.toguna.addresses.usecase.Address;

/** Every page there is; what is not here does not exist for a browser. */
@ApplicationScoped
public class RouteTable {
    private static final Comparator<Route> PLACES =
            Comparator.comparing(route -> route.sign().orElseThrow().place());

    @Inject
    @Any
    Instance<Routes> features;

    private List<Route> routes;
    private Map<String, Address> addresses;
    private List<Panel> panels;

    /** A route with what varied in the path that was asked for. */
    public record Match(Route route, Map<String, String> parameters) {}

    @PostConstruct
    void gather() {
        routes = features.stream()
                .flatMap(feature -> feature.routes().stream())
                .sorted(Comparator.comparing(Route::isVariable))
                .toList();
        addresses = features.stream()
                .flatMap(feature -> feature.addresses().stream())
                .collect(toMap(Address::called, identity()));
        panels = features.stream()
                .flatMap(feature -> feature.panels().stream())
                .sorted(Comparator.comparing(Panel::place))
                .toList();
    }

    public Optional<Match> find(String path) {
        for (var route : routes) {
            var parameters = route.match(path);
            if (parameters.isPresent()) {
                return Optional.of(new Match(route, parameters.get()));
            }
        }
        return Optional.empty();
    }

    /** The tabs of a forum, or the rooms of the office, in their order. */
    public List<Route> signed(Predicate<Address> where) {
        return routes.stream()
                .filter(route -> route.sign().isPresent() && where.test(route.address()))
                .filter(route -> !route.sign().orElseThrow().onDesks())
                .sorted(PLACES)
                .toList();
    }

    /** The pages outside of the office that are shown on desks. */
    public List<Route> onDesks() {
        return routes.stream()
                .filter(route -> route.sign().map(Route.Sign::onDesks).orElse(false))
                .sorted(PLACES)
                .toList();
    }

    /** @throws IllegalArgumentException when nothing is called so */
    public Address named(String name) {
        var address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no address is called " + name);
        }
        return address;
    }

    /** What other features lend to the page of that path. */
    List<Panel> panelsOn(String path) {
        return find(path)
                .map(match -> panels.stream()
                        .filter(panel -> panel.on() == match.route().address())
                        .toList())
                .orElse(List.of());
    }
}
