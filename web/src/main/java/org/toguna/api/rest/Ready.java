package org.toguna.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.toguna.database.usecase.Database;
import org.toguna.installation.usecase.Opening;

/** Ready once the database has its schema and, in a demonstration, its forums; and as long as it answers. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
    @Inject
    Opening opening;

    @Inject
    Database database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("forums")
                .status(opening.isOver() && database.answers())
                .build();
    }
}
