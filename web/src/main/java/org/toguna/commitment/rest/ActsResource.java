package org.toguna.commitment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.toguna.api.rest.Does;
import org.toguna.commitment.usecase.StoreAct;

/** The texts of acts, handed in before the commitments that rest on them. */
@Path("forums/{forum}/acts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ActsResource {
    @Inject
    StoreAct storeAct;

    /** @param file the SHA-256 to name as the file of an act */
    public record Stored(String file) {}

    /** Stores a PDF, JPEG or PNG file of at most 10 MB. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Does(StoreAct.class)
    public Response store(@PathParam("forum") String forum, byte[] content) {
        return Response.status(Response.Status.CREATED)
                .entity(new Stored(storeAct.store(forum, content)))
                .build();
    }
}
