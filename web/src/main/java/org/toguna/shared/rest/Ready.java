package org.toguna.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.shared.Page;

/** Ready once the forums can be read. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
    @Inject
    ReadForums forums;

    @Override
    public HealthCheckResponse call() {
        forums.page(new Page.Wanted(1, 1));
        return HealthCheckResponse.up("forums");
    }
}
