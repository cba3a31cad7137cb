package org.toguna.recommendation.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.toguna.recommendation.usecase.ReadRecommendations;

/** Says in every answer about an incomplete record how much of it is known: a JSON array has no other place for it. */
@Provider
@TellsCoverage
public class CoverageHeader implements ContainerResponseFilter {
    private static final String NAME = "Toguna-Incomplete";

    @Inject
    ReadRecommendations recommendations;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var forum = request.getUriInfo().getPathParameters().getFirst("forum");
        if (response.getStatus() == 200 && forum != null) {
            recommendations
                    .coverage(forum)
                    .said(Locale.ENGLISH)
                    .ifPresent(words -> response.getHeaders().putSingle(NAME, words));
        }
    }
}
