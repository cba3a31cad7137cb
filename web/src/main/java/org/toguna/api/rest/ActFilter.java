package org.toguna.api.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.identity.usecase.Caller;
import org.toguna.identity.usecase.Forbidden;
import org.toguna.identity.usecase.NotSignedIn;
import org.toguna.pages.page.CookieAuthentication;
import org.toguna.values.Refusal;

/**
 * Holds every method of the API to the act that it {@link Does}; a method without one is for nobody. Who would write to an archive is
 * told so before anything that is wrong with what they sent.
 */
@Provider
public class ActFilter implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest servletRequest;

    @Inject
    Caller caller;

    @Inject
    ReadForums forums;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        if (!method.getDeclaringClass().getName().startsWith("org.toguna.")) {
            return;
        }
        var act = act(method).orElseThrow(Forbidden::new);
        var slug = request.getUriInfo().getPathParameters().getFirst("forum");
        var forum = slug == null ? null : forums.forum(slug);
        if (!caller.may(forum == null ? null : forum.id(), act)) {
            throw refusal();
        }
        if (forum != null && !SAFE.contains(request.getMethod())) {
            forum.mustBeWritable();
        }
    }

    /** What a method of the API is the way to. */
    public static Optional<Class<?>> act(Method method) {
        return Optional.ofNullable(method.getAnnotation(Does.class)).map(Does::value);
    }

    private Refusal refusal() {
        if (caller.person().isPresent()) {
            return new Forbidden();
        }
        return CookieAuthentication.isHalfway(servletRequest)
                ? new Refusal(Refusal.Kind.NOT_SIGNED_IN, "identity.secondFactor.missing")
                : new NotSignedIn();
    }
}
