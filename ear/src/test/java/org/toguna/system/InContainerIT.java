package org.toguna.system;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What only the container can show, seen from within: the container starts anew for each such class, so there is one. */
@ArquillianTest
class InContainerIT {

    @Inject
    private BeanManager beans;

    @Deployment
    static WebArchive whatShips() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("web/target/ROOT.war"));
    }

    @Test
    void the_container_injects_its_beans() {
        assertNotNull(beans);
    }
}
