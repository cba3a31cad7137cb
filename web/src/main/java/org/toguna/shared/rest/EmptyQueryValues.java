package org.toguna.shared.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A query that names a value and gives none, such as {@code ?status=}, asks for the same as one that does not name it. */
@Provider
@PreMatching
public class EmptyQueryValues implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        var address = request.getUriInfo().getRequestUri();
        var query = address.getRawQuery();
        if (query == null) {
            return;
        }
        var told = Arrays.stream(query.split("&"))
                .filter(pair -> pair.matches("[^=]+=(?!(\\+|%20)*$).*"))
                .collect(Collectors.joining("&"));
        if (!told.equals(query)) {
            request.setRequestUri(
                    request.getUriInfo().getBaseUri(),
                    request.getUriInfo()
                            .getRequestUriBuilder()
                            .replaceQuery(told.isEmpty() ? null : told)
                            .build());
        }
    }
}
