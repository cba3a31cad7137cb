package org.toguna.evaluation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Listing;
import org.toguna.evaluation.usecase.PutLessonOnAgenda;
import org.toguna.evaluation.usecase.ReadLessons;
import org.toguna.values.Page;

/** The lessons that the edition before leaves to the agenda of a forum, by their numbers there. */
@Path("forums/{forum}/agenda/lessons")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InheritedLessonsResource {
    @Inject
    ReadLessons lessons;

    @Inject
    PutLessonOnAgenda putLessonOnAgenda;

    @GET
    @Does(ReadLessons.class)
    public Response list(@PathParam("forum") String slug, @Context UriInfo address) {
        var all = lessons.inherited(slug).map(ReadLessons.Inherited::lessons).orElse(List.of());
        return Listing.of(new Page<>(all, 1, Math.max(1, all.size()), all.size()), address, LessonBody::of);
    }

    @PUT
    @Path("{number}/item")
    @Does(PutLessonOnAgenda.class)
    public LessonBody put(@PathParam("forum") String slug, @PathParam("number") int number) {
        putLessonOnAgenda.put(slug, number);
        return lessons.inherited(slug).stream()
                .flatMap(inherited -> inherited.lessons().stream())
                .filter(taught -> taught.lesson().number() == number)
                .map(LessonBody::of)
                .findFirst()
                .orElseThrow();
    }
}
