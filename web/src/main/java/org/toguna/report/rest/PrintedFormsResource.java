package org.toguna.report.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.toguna.api.rest.Does;
import org.toguna.report.usecase.PrintPaperForms;

/** The paper forms of a bundle, to be printed. */
@Path("forums/{forum}/evaluations/paper/{number}/forms")
@RequestScoped
public class PrintedFormsResource {
    private static final String PDF = "application/pdf";

    @Inject
    PrintPaperForms printPaperForms;

    @GET
    @Does(PrintPaperForms.class)
    @Produces(PDF)
    public Response print(@PathParam("forum") String forum, @PathParam("number") int number) {
        var document = printPaperForms.print(forum, number);
        return Response.ok(document.content(), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + document.fileName() + "\"")
                .build();
    }
}
