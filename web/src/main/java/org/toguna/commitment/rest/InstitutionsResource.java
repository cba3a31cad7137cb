package org.toguna.commitment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.commitment.usecase.AddInstitution;
import org.toguna.commitment.usecase.NameFocalPoint;
import org.toguna.commitment.usecase.NameValidator;
import org.toguna.commitment.usecase.ReadCommitments;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.identity.domain.Tenure;
import org.toguna.identity.rest.Delegate;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/** Those who may commit themselves at a forum. */
@Path("forums/{forum}/institutions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InstitutionsResource {
    @Inject
    ReadCommitments commitments;

    @Inject
    AddInstitution addInstitution;

    @Inject
    NameFocalPoint nameFocalPoint;

    @Inject
    NameValidator nameValidator;

    @Inject
    ReadForums forums;

    @GET
    @Does(ReadCommitments.class)
    public List<InstitutionBody> list(@PathParam("forum") String forum) {
        return commitments.institutions(forum).stream().map(InstitutionBody::of).toList();
    }

    @POST
    @Does(AddInstitution.class)
    public Response add(@PathParam("forum") String forum, InstitutionBody institution, @Context UriInfo address) {
        new Validation().present("name", institution).refuse();
        var name = institution.name() == null ? LocalizedText.NONE : new LocalizedText(institution.name());
        var id = addInstitution.add(forum, name, institution.kind());
        return Response.created(
                        address.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(new InstitutionBody(id, name.texts(), institution.kind()))
                .build();
    }

    @POST
    @Path("{id}/focal-points")
    @Does(NameFocalPoint.class)
    public void nameFocalPoint(
            @PathParam("forum") String forum, @PathParam("id") UUID institution, Delegate focalPoint) {
        nameFocalPointFor(forum, institution, null, focalPoint);
    }

    /** Bounded to what the institution promised for that territory, and for those that lie in it. */
    @POST
    @Path("{id}/territories/{territory}/focal-points")
    @Does(NameFocalPoint.class)
    public void nameFocalPointFor(
            @PathParam("forum") String forum,
            @PathParam("id") UUID institution,
            @PathParam("territory") String territory,
            Delegate focalPoint) {
        new Validation().present("email", focalPoint).refuse();
        nameFocalPoint.name(forum, institution, territory, focalPoint.nominee(), tenure(forum, focalPoint));
    }

    @POST
    @Path("{id}/validators")
    @Does(NameValidator.class)
    public void nameValidator(@PathParam("forum") String forum, @PathParam("id") UUID institution, Delegate validator) {
        new Validation().present("email", validator).refuse();
        nameValidator.name(forum, institution, validator.nominee(), tenure(forum, validator));
    }

    private Tenure tenure(String forum, Delegate named) {
        return named.tenure(forums.forum(forum).timeZone());
    }
}
