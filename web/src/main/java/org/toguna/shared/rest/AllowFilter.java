package org.toguna.shared.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Set;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.rest.Allow;
import org.toguna.identity.rest.CookieAuthentication;
import org.toguna.identity.rest.Does;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Caller;
import org.toguna.identity.usecase.Forbidden;
import org.toguna.identity.usecase.NotSignedIn;
import org.toguna.shared.Refusal;

/**
 * Holds every method of the API to the act that it {@link Does}, or to its {@link Allow}; a method without either is for nobody. Who
 * would write to an archive is told so before anything that is wrong with what they sent.
 */
@Provider
public class AllowFilter implements ContainerRequestFilter {
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
        var allowed = allowed(method);
        if (allowed.length == 0) {
            throw new Forbidden();
        }
        var slug = request.getUriInfo().getPathParameters().getFirst("forum");
        var forum = slug == null ? null : forums.forum(slug);
        if (!caller.may(forum == null ? null : forum.id(), allowed)) {
            throw refusal();
        }
        if (forum != null && !SAFE.contains(request.getMethod())) {
            forum.mustBeWritable();
        }
    }

    /** Holders of which roles a method of the API lets in; none where it does not say. */
    public static Role[] allowed(Method method) {
        var does = method.getAnnotation(Does.class);
        if (does != null) {
            return does.value().getAnnotation(Act.class).by();
        }
        var allow = method.getAnnotation(Allow.class);
        return allow == null ? new Role[0] : allow.value();
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
