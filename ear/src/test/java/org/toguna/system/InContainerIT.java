package org.toguna.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.toguna.identity.usecase.Browser;
import org.toguna.identity.usecase.SignInByPassword;
import org.toguna.values.Refusal;

/** What only the container can show, seen from within: the container starts anew for each such class, so there is one. */
@ArquillianTest
class InContainerIT {

    @Inject
    private SignInByPassword signIn;

    /** What ships, except that the filter of addresses lets the way in of the test runner exist too. */
    @Deployment
    static WebArchive whatShips() throws IOException {
        var war = ShrinkWrap.createFromZipFile(WebArchive.class, new File("web/target/ROOT.war"));
        try (var shipped = war.get("/WEB-INF/web.xml").getAsset().openStream()) {
            var descriptor = new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst(
                            "(<filter-name>addresses</filter-name>\\s*<url-pattern>)/\\*(</url-pattern>\\s*</filter-mapping>)",
                            "$1/fr/*$2");
            return war.setWebXML(new StringAsset(descriptor));
        }
    }

    @Test
    void a_failed_sign_in_is_counted_although_it_is_rolled_back() {
        for (int attempt = 0; attempt < 10; attempt++) {
            assertEquals("identity.wrongPassword", refusal().code());
        }
        assertEquals("identity.tooManyAttempts", refusal().code());
    }

    private Refusal refusal() {
        return assertThrows(
                Refusal.class,
                () -> signIn.signIn(
                        "nobody@example.org", "a wrong password", new Browser(Optional.empty(), "192.0.2.1")));
    }
}
