package org.toguna.identity.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.toguna.identity.usecase.RecogniseSession;

/** Tells the container who is calling, by the session token. What they may do is asked by forum, not of the container. */
@ApplicationScoped
public class CookieAuthentication implements HttpAuthenticationMechanism {
    @Inject
    SessionCookie cookie;

    @Inject
    RecogniseSession sessions;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return cookie.read(request)
                .flatMap(sessions::recognise)
                .map(person -> context.notifyContainerAboutLogin(person.toString(), Set.of()))
                .orElseGet(context::doNothing);
    }
}
