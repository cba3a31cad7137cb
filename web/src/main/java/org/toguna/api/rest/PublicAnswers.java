package org.toguna.api.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.toguna.identity.usecase.Caller;

/**
 * What everybody may read is told so to browsers and caches: pages of other sites may read it, it may be kept, and who kept it asks
 * whether it still holds (If-None-Match). Whatever depends on who asks, or on a secret that they know, is kept by nobody.
 */
@Provider
public class PublicAnswers implements ContainerResponseFilter {
    private static final String ANY_SITE = "*";
    private static final String READING = "GET, HEAD";

    @Context
    ResourceInfo resource;

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        var headers = response.getHeaders();
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            headers.putSingle("Access-Control-Allow-Origin", ANY_SITE);
            headers.putSingle("Access-Control-Allow-Methods", READING);
            headers.putSingle("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match");
            headers.putSingle("Access-Control-Max-Age", "86400");
            return;
        }
        if (!isForEverybody(request)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-store");
            return;
        }
        headers.putSingle("Access-Control-Allow-Origin", ANY_SITE);
        headers.putSingle("Access-Control-Expose-Headers", "Content-Disposition, ETag, Link, X-Total-Count");
        if (response.getStatus() != Response.Status.OK.getStatusCode()) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            return;
        }
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        headers.putSingle(HttpHeaders.VARY, "Authorization, Cookie");
        if (response.getEntityTag() != null) {
            answerIfChanged(request, response);
        }
    }

    private boolean isForEverybody(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        return method != null
                && request.getMethod().equals(HttpMethod.GET)
                && ActFilter.act(method).filter(Caller::isOpen).isPresent()
                && !takesSecret(method)
                && caller.person().isEmpty();
    }

    /** A link that was written to one person, or what only they can send. */
    private static boolean takesSecret(Method method) {
        return Arrays.stream(method.getParameterAnnotations())
                .flatMap(Arrays::stream)
                .anyMatch(annotation -> annotation instanceof HeaderParam
                        || annotation instanceof PathParam in && in.value().equals("token"));
    }

    /** A tag that cannot be read counts as none. */
    private static Response.ResponseBuilder unchanged(ContainerRequestContext request, EntityTag tag) {
        try {
            return request.getRequest().evaluatePreconditions(tag);
        } catch (ProcessingException unreadable) {
            return null;
        }
    }

    private static void answerIfChanged(ContainerRequestContext request, ContainerResponseContext response)
            throws IOException {
        var unchanged = unchanged(request, response.getEntityTag());
        if (unchanged != null) {
            if (response.getEntity() instanceof Closeable unread) {
                unread.close();
            }
            response.setStatusInfo(
                    Response.Status.fromStatusCode(unchanged.build().getStatus()));
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
            response.getHeaders().remove(HttpHeaders.CONTENT_DISPOSITION);
        }
    }
}
