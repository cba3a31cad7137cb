package org.toguna.shared.rest;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.toguna.demonstration.usecase.LoadDemonstration;

/** Ready once the database has its schema and, in a demonstration, its forums. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
    @Inject
    LoadDemonstration demonstration;

    @Override
    public HealthCheckResponse call() {
        try {
            return HealthCheckResponse.named("forums")
                    .status(demonstration.isOpen())
                    .build();
        } catch (EJBException stillStarting) {
            return HealthCheckResponse.down("forums");
        }
    }
}
