package org.toguna.voting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.values.Validation;
import org.toguna.voting.usecase.ReadRegistrarDesk;
import org.toguna.voting.usecase.RegisterCredentials;
import org.toguna.voting.usecase.ReleaseCodeThroughLink;

/** What a registrar who is a person does, by the link that they were sent and without an account. */
@Path("forums/{forum}/boxes/{box}/registrar")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BoxRegistrarResource {
    private static final int LARGEST = 128 << 20;

    @Inject
    ReadRegistrarDesk desks;

    @Inject
    RegisterCredentials registerCredentials;

    @Inject
    ReleaseCodeThroughLink releaseCode;

    /** @param hint to stand after the code in the link to the booth, behind a ~ */
    public record ElectorBody(String address, String name, String hint) {}

    /** @param electorsFingerprint which list of electors this is, to be named when their public credentials are handed in */
    public record DeskBody(
            String uuid,
            String group,
            List<ElectorBody> electors,
            String electorsFingerprint,
            boolean credentialsReady) {}

    @GET
    @Does(ReadRegistrarDesk.class)
    public DeskBody look(
            @PathParam("forum") String forum,
            @PathParam("box") UUID box,
            @HeaderParam(BoxTrusteeResource.TOKEN) String token) {
        var desk = desks.look(forum, box, token);
        return new DeskBody(
                desk.vote().electionUuid(),
                desk.vote().group().name(),
                desk.electors().stream()
                        .map(person -> new ElectorBody(
                                person.email().value(),
                                person.name(),
                                desk.vote().hint(person.id())))
                        .toList(),
                desk.electorsFingerprint(),
                desk.credentialsReady());
    }

    /** @param email by which the elector is registered */
    public record Released(String email) {}

    @POST
    @Path("releases")
    @Does(ReleaseCodeThroughLink.class)
    public void release(
            @PathParam("forum") String forum,
            @PathParam("box") UUID box,
            @HeaderParam(BoxTrusteeResource.TOKEN) String token,
            Released elector) {
        new Validation().present("email", elector).refuse();
        releaseCode.release(forum, box, token, elector.email());
    }

    @PUT
    @Path("credentials")
    @Does(RegisterCredentials.class)
    public DeskBody credentials(
            @PathParam("forum") String forum,
            @PathParam("box") UUID box,
            @HeaderParam(BoxTrusteeResource.TOKEN) String token,
            @QueryParam("electorsFingerprint") String electorsFingerprint,
            InputStream credentials)
            throws IOException {
        look(forum, box, token);
        registerCredentials.handIn(
                forum, box, token, electorsFingerprint, BoxTrusteeResource.text(credentials, LARGEST));
        return look(forum, box, token);
    }
}
