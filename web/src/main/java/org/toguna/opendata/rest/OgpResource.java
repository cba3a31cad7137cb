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
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Versioned;
import org.toguna.opendata.usecase.ExportOgp;
import org.toguna.recommendation.rest.TellsCoverage;
import org.toguna.sheets.usecase.CsvFile;

/** The commitments coded on the scale of the Open Government Partnership. */
@Path("forums/{forum}/ogp.csv")
@RequestScoped
@TellsCoverage
public class OgpResource {
    @Inject
    ExportOgp exportOgp;

    /** @param reader {@code excel} for a file that Excel opens as it is, in its {@code language} */
    @GET
    @Produces("text/csv; charset=UTF-8")
    @Does(ExportOgp.class)
    public Response coded(
            @PathParam("forum") String forum,
            @QueryParam("for") String reader,
            @QueryParam("lang") @DefaultValue("fr") String language) {
        var readBy = CsvFile.Reader.of(reader, language);
        var coded = exportOgp.export(forum);
        return Versioned.of(out -> coded.write(readBy, out))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ogp-" + forum + ".csv\"")
                .build();
    }
}
