package org.toguna.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.NameStaff;
import org.toguna.identity.usecase.ReadStaff;
import org.toguna.identity.usecase.TakeBackRole;
import org.toguna.values.Validation;

/** An organiser names those who work in their forum, and ends their mandates. */
@Path("forums/{forum}/staff")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ForumStaffResource {
    @Inject
    NameStaff nameStaff;

    @Inject
    ReadStaff readStaff;

    @Inject
    TakeBackRole takeBackRole;

    @Inject
    ReadForums forums;

    @GET
    @Does(ReadStaff.class)
    public List<HolderBody> read(@PathParam("forum") String forum) {
        return readStaff.of(forums.forum(forum).id()).stream()
                .map(HolderBody::of)
                .distinct()
                .toList();
    }

    /** To come, in force and then past. */
    @GET
    @Path("mandates")
    @Does(ReadStaff.class)
    public List<MandateBody> readMandates(@PathParam("forum") String forum) {
        return MandateBody.of(readStaff.team(forums.forum(forum).id()));
    }

    @POST
    @Does(NameStaff.class)
    public Response name(@PathParam("forum") String forum, Nomination nomination) {
        new Validation().present("email", nomination).refuse();
        var where = forums.forum(forum);
        return Nomination.answer(nameStaff.name(
                nomination.nominee(), nomination.office(), nomination.tenure(where.timeZone()), where.letterhead()));
    }

    /**
     * It no longer holds from the next request on.
     *
     * @param institution to which the mandate is bounded; every one of that role when left out
     */
    @DELETE
    @Path("{person}/{role}")
    @Does(TakeBackRole.class)
    public void takeBack(
            @PathParam("forum") String forum,
            @PathParam("person") UUID person,
            @PathParam("role") String role,
            @QueryParam("institution") UUID institution) {
        takeBackRole.takeBack(
                person, Role.named(role), institution, forums.forum(forum).letterhead());
    }
}
