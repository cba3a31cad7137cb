package org.toguna.report.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.rest.Allow;
import org.toguna.report.usecase.MakeCommitmentReport;
import org.toguna.shared.usecase.Texts;

/** The reports of a forum. */
@Path("forums/{forum}/reports")
@RequestScoped
public class ReportsResource {
    private static final long RETRY_SECONDS = 30;

    @Inject
    ReadForums forums;

    @Inject
    MakeCommitmentReport makeCommitmentReport;

    /** @param link where it is made and read */
    public record ReportBody(String report, String language, String type, URI link) {}

    @GET
    @Allow(Role.ANYONE)
    @Produces(MediaType.APPLICATION_JSON)
    public List<ReportBody> list(@PathParam("forum") String slug, @Context UriInfo uri) {
        forums.get(slug);
        return Texts.LANGUAGES.stream()
                .map(language -> new ReportBody(
                        "commitments",
                        language.getLanguage(),
                        "application/pdf",
                        uri.getAbsolutePathBuilder()
                                .path("commitments")
                                .queryParam("lang", language.getLanguage())
                                .build()))
                .toList();
    }

    @GET
    @Path("commitments")
    @Allow(Role.ANYONE)
    @Produces("application/pdf")
    public Response commitments(
            @PathParam("forum") String slug, @QueryParam("lang") @DefaultValue("fr") String language)
            throws InterruptedException {
        var document = makeCommitmentReport
                .make(slug, language)
                .orElseThrow(() -> new ServiceUnavailableException(RETRY_SECONDS));
        return Response.ok(document.content())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + document.fileName() + "\"")
                .build();
    }
}
