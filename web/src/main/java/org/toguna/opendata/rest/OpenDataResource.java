package org.toguna.opendata.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Versioned;
import org.toguna.opendata.usecase.PackOpenData;
import org.toguna.recommendation.rest.TellsCoverage;
import org.toguna.sheets.usecase.CsvFile;

/** Everything public about a forum in one archive. */
@Path("forums/{forum}/open-data.zip")
@RequestScoped
@TellsCoverage
public class OpenDataResource {
    @Inject
    PackOpenData packOpenData;

    /** @param reader {@code excel} for tables that Excel opens as they are, in its {@code language} */
    @GET
    @Produces("application/zip")
    @Does(PackOpenData.class)
    public Response archive(
            @PathParam("forum") String forum,
            @QueryParam("for") String reader,
            @QueryParam("lang") @DefaultValue("fr") String language)
            throws IOException {
        var packed = packOpenData.pack(forum, CsvFile.Reader.of(reader, language));
        var size = Files.size(packed.file());
        return Response.ok(Files.newInputStream(packed.file(), StandardOpenOption.DELETE_ON_CLOSE))
                .tag(Versioned.tag(packed.version()))
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + forum + "-open-data.zip\"")
                .build();
    }
}
