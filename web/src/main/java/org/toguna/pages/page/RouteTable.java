package org.toguna.pages.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every page there is; what is not here does not exist for a browser. */
@ApplicationScoped
public class RouteTable {
    @Inject
    @Any
    Instance<Routes> features;

    private List<Route> routes;

    /** A route with what varied in the path that was asked for. */
    public record Match(Route route, Map<String, String> parameters) {}

    @PostConstruct
    void gather() {
        routes = features.stream()
                .flatMap(feature -> feature.routes().stream())
                .sorted(Comparator.comparing(Route::isVariable))
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
}
