package org.toguna.pages.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.toguna.identity.usecase.RecogniseSession;
import org.toguna.identity.usecase.SecondStep;

/**
 * Tells the container who is calling, by the session token. What they may do is asked by forum, not of the container. When that
 * cannot be known now, the threshold will say so.
 */
@ApplicationScoped
public class CookieAuthentication implements HttpAuthenticationMechanism {
    private static final String HALFWAY = CookieAuthentication.class.getName() + ".halfway";

    @Inject
    SessionCookie cookie;

    @Inject
    RecogniseSession sessions;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            return recognise(request, context);
        } catch (RuntimeException failure) {
            Threshold.refuse(request, Refusals.in(failure).orElseThrow(() -> failure));
            return context.doNothing();
        }
    }

    private AuthenticationStatus recognise(HttpServletRequest request, HttpMessageContext context) {
        var session = cookie.read(request).flatMap(sessions::recognise);
        if (session.isEmpty()) {
            return context.doNothing();
        }
        if (session.get().missing() != SecondStep.NONE) {
            request.setAttribute(HALFWAY, true);
            return context.doNothing();
        }
        return context.notifyContainerAboutLogin(session.get().person().toString(), Set.of());
    }

    /** Whether who is calling has shown the first of two things: nobody yet, but led to the second. */
    public static boolean isHalfway(HttpServletRequest request) {
        return request.getAttribute(HALFWAY) != null;
    }
}
