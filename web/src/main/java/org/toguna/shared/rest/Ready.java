package org.toguna.shared.rest;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.toguna.demonstration.usecase.LoadDemonstration;
import org.toguna.shared.usecase.Database;

/** Ready once the database has its schema and, in a demonstration, its forums; and as long as it answers. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
    @Inject
    Database database;

    @Inject
    LoadDemonstration demonstration;

    @Override
    public HealthCheckResponse call() {
        try {
            return HealthCheckResponse.named("forums")
                    .status(database.answers() && demonstration.isOpen())
                    .build();
        } catch (EJBException stillStarting) {
            return HealthCheckResponse.down("forums");
        }
    }
}
