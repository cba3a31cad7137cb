package org.toguna.evaluation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.toguna.api.rest.Does;
import org.toguna.evaluation.usecase.DrawSample;
import org.toguna.evaluation.usecase.FixRoll;
import org.toguna.evaluation.usecase.ReadDraw;
import org.toguna.values.NotFound;
import org.toguna.values.Validation;

/** The drawing of lots of a forum's evaluation: the roll is fixed first, the seed comes later. */
@Path("forums/{forum}/evaluations/draw")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DrawsResource {
    @Inject
    ReadDraw draws;

    @Inject
    FixRoll fixRoll;

    @Inject
    DrawSample drawSample;

    /**
     * @param wanted how many to draw
     * @param seedSource the public event to come that gives the seed
     */
    public record Roll(Integer wanted, String seedSource) {}

    public record Seed(String seed) {}

    /**
     * @param people null where that would tell of so few who may vote and are not on the roll
     * @param fingerprint SHA-256 of the registrations' ids, sorted, a line for each
     */
    public record DrawBody(
            Long people,
            String fingerprint,
            int wanted,
            String seedSource,
            Instant fixedAt,
            String seed,
            Instant drawnAt) {
        static DrawBody of(ReadDraw.Published published) {
            var roll = published.roll();
            return new DrawBody(
                    published.told().people().orElse(null),
                    roll.fingerprint(),
                    roll.wanted(),
                    roll.seedSource(),
                    roll.fixedAt(),
                    roll.seed().orElse(null),
                    roll.drawnAt().orElse(null));
        }
    }

    @GET
    @Does(ReadDraw.class)
    public DrawBody read(@PathParam("forum") String slug) {
        return draws.read(slug).map(DrawBody::of).orElseThrow(() -> new NotFound("evaluation.roll", slug));
    }

    @POST
    @Path("roll")
    @Does(FixRoll.class)
    public DrawBody fix(@PathParam("forum") String slug, Roll roll) {
        new Validation().present("wanted", roll).refuse();
        fixRoll.fix(slug, roll.wanted(), roll.seedSource());
        return read(slug);
    }

    @POST
    @Does(DrawSample.class)
    public DrawBody draw(@PathParam("forum") String slug, Seed seed) {
        new Validation().present("seed", seed).refuse();
        drawSample.draw(slug, seed.seed());
        return read(slug);
    }
}
