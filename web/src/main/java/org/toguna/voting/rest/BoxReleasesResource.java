package org.toguna.voting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.values.Validation;
import org.toguna.voting.usecase.ReleaseCode;

/** Where the server made the codes: undoing that an elector used somebody else's. */
@Path("forums/{forum}/boxes/{box}/releases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BoxReleasesResource {
    @Inject
    ReleaseCode releaseCode;

    /** @param email by which the elector is registered */
    public record Released(String email) {}

    @POST
    @Does(ReleaseCode.class)
    public void release(@PathParam("forum") String forum, @PathParam("box") UUID box, Released elector) {
        new Validation().present("email", elector).refuse();
        releaseCode.release(forum, box, elector.email());
    }
}
