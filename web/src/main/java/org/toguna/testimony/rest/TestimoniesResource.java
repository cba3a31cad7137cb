package org.toguna.testimony.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Listing;
import org.toguna.files.rest.Attachment;
import org.toguna.files.usecase.SendFile;
import org.toguna.testimony.domain.Status;
import org.toguna.testimony.usecase.AttachPhotograph;
import org.toguna.testimony.usecase.GiveTestimony;
import org.toguna.testimony.usecase.PublishTestimony;
import org.toguna.testimony.usecase.ReadAllTestimonies;
import org.toguna.testimony.usecase.ReadTestimonies;
import org.toguna.testimony.usecase.RefuseTestimony;
import org.toguna.values.Page;
import org.toguna.values.Validation;

/** What people saw on the spot. */
@Path("forums/{forum}/testimonies")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TestimoniesResource {
    @Inject
    SendFile sendFile;

    @Inject
    ReadTestimonies testimonies;

    @Inject
    ReadAllTestimonies allTestimonies;

    @Inject
    GiveTestimony giveTestimony;

    @Inject
    AttachPhotograph attachPhotograph;

    @Inject
    PublishTestimony publishTestimony;

    @Inject
    RefuseTestimony refuseTestimony;

    public record Reason(String reason) {}

    /** Published ones for everybody, those of another status for the organiser. */
    @GET
    @Does(ReadTestimonies.class)
    public Response list(
            @PathParam("forum") String forum,
            @QueryParam("status") @DefaultValue("PUBLISHED") Status status,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        var wanted = new Page.Wanted(page, size);
        return Listing.of(
                status == Status.PUBLISHED
                        ? testimonies.page(forum, wanted)
                        : allTestimonies.page(forum, status, wanted),
                address,
                TestimonyBody::of);
    }

    @POST
    @Does(GiveTestimony.class)
    public Response give(@PathParam("forum") String forum, TestimonyBody.Given given, @Context UriInfo address) {
        TestimonyBody.Given.present(given);
        new Validation().present("commitment", given.commitment()).refuse();
        var testimony = giveTestimony.give(forum, given.commitment(), given.toSighting(), null);
        return Response.created(address.getAbsolutePathBuilder()
                        .path(testimony.id().toString())
                        .build())
                .entity(TestimonyBody.of(testimony, given.commitment()))
                .build();
    }

    @PUT
    @Path("{id}/photograph")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Does(AttachPhotograph.class)
    public void attach(@PathParam("forum") String forum, @PathParam("id") UUID id, byte[] photograph) {
        attachPhotograph.attach(forum, id, photograph);
    }

    /** Ours, drawn anew, hence shown as it is; an unpublished one to the organiser alone. */
    @GET
    @Path("{id}/photograph")
    @Produces(MediaType.WILDCARD)
    @Does(ReadTestimonies.class)
    public Response photograph(@PathParam("forum") String forum, @PathParam("id") UUID id) {
        return Attachment.shown(testimonies.photograph(forum, id), sendFile);
    }

    @PUT
    @Path("{id}/publication")
    @Does(PublishTestimony.class)
    public TestimonyBody publish(@PathParam("forum") String forum, @PathParam("id") UUID id) {
        publishTestimony.publish(forum, id);
        return TestimonyBody.of(allTestimonies.get(forum, id));
    }

    @PUT
    @Path("{id}/refusal")
    @Does(RefuseTestimony.class)
    public TestimonyBody refuse(@PathParam("forum") String forum, @PathParam("id") UUID id, Reason reason) {
        refuseTestimony.refuse(forum, id, reason == null ? null : reason.reason());
        return TestimonyBody.of(allTestimonies.get(forum, id));
    }
}
