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
import org.toguna.commitment.rest.TellsCoverage;
import org.toguna.commitment.usecase.CsvFile;
import org.toguna.identity.domain.Role;
import org.toguna.identity.rest.Allow;
import org.toguna.opendata.usecase.PackOpenData;
import org.toguna.shared.rest.Versioned;

/** The commitments coded on the scale of the Open Government Partnership. */
@Path("forums/{forum}/ogp.csv")
@RequestScoped
@TellsCoverage
public class OgpResource {
    @Inject
    PackOpenData packOpenData;

    /** @param reader {@code excel} for a file that Excel opens as it is, in its {@code language} */
    @GET
    @Produces("text/csv; charset=UTF-8")
    @Allow(Role.ANYONE)
    public Response coded(
            @PathParam("forum") String forum,
            @QueryParam("for") String reader,
            @QueryParam("lang") @DefaultValue("fr") String language) {
        return Versioned.of(out -> packOpenData.writeOgp(forum, CsvFile.Reader.of(reader, language), out))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ogp-" + forum + ".csv\"")
                .build();
    }
}
