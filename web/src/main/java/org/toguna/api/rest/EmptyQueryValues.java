package org.toguna.api.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
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
            // Not by a UriBuilder, for which braces would be a template.
            var whole = address.toString();
            var path = whole.substring(0, whole.indexOf('?'));
            request.setRequestUri(
                    request.getUriInfo().getBaseUri(), URI.create(told.isEmpty() ? path : path + "?" + told));
        }
    }
}
