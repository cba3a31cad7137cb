package org.toguna.demonstration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import org.toguna.api.rest.Does;
import org.toguna.demonstration.usecase.MoveBusinessClock;
import org.toguna.values.Validation;

/** In a demonstration, lets time pass. */
@Path("demonstration/clock")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ClockResource {
    @Inject
    MoveBusinessClock moveClock;

    /** @param days how many go by, 1 or more */
    public record Step(Integer days) {}

    public record Hands(Instant now) {}

    @POST
    @Does(MoveBusinessClock.class)
    public Hands forward(Step step) {
        new Validation().present("days", step == null ? null : step.days()).refuse();
        return new Hands(moveClock.forward(Duration.ofDays(step.days())));
    }
}
