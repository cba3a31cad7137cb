package org.toguna.evaluation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Listing;
import org.toguna.evaluation.usecase.ReadLessons;
import org.toguna.evaluation.usecase.RemoveLesson;
import org.toguna.evaluation.usecase.ReviseLesson;
import org.toguna.evaluation.usecase.WriteLesson;
import org.toguna.values.Page;
import org.toguna.values.Validation;

/** The lessons of the evaluation of a forum: public with it, and written until its report is transmitted. */
@Path("forums/{forum}/evaluations/lessons")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LessonsResource {
    @Inject
    ReadLessons lessons;

    @Inject
    WriteLesson writeLesson;

    @Inject
    ReviseLesson reviseLesson;

    @Inject
    RemoveLesson removeLesson;

    @GET
    @Does(ReadLessons.class)
    public Response list(@PathParam("forum") String slug, @Context UriInfo address) {
        var all = lessons.of(slug).lessons();
        return Listing.of(new Page<>(all, 1, Math.max(1, all.size()), all.size()), address, LessonBody::of);
    }

    @POST
    @Does(WriteLesson.class)
    public Response write(@PathParam("forum") String slug, LessonBody lesson, @Context UriInfo address) {
        new Validation().present("title", lesson).refuse();
        var written = writeLesson.write(slug, lesson.teaching());
        return Response.created(address.getAbsolutePathBuilder()
                        .path(String.valueOf(written.number()))
                        .build())
                .entity(LessonBody.of(written, null))
                .build();
    }

    @PUT
    @Path("{number}")
    @Does(ReviseLesson.class)
    public LessonBody revise(@PathParam("forum") String slug, @PathParam("number") int number, LessonBody lesson) {
        new Validation().present("title", lesson).refuse();
        return LessonBody.of(reviseLesson.revise(slug, number, lesson.teaching()), null);
    }

    @DELETE
    @Path("{number}")
    @Does(RemoveLesson.class)
    public void remove(@PathParam("forum") String slug, @PathParam("number") int number) {
        removeLesson.remove(slug, number);
    }
}
