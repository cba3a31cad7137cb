package org.toguna.opendata.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.toguna.identity.domain.Role;
import org.toguna.identity.rest.Allow;
import org.toguna.opendata.usecase.PackOpenData;

/** The commitments coded on the scale of the Open Government Partnership. */
@Path("forums/{forum}/ogp.csv")
@RequestScoped
public class OgpResource {
    @Inject
    PackOpenData packOpenData;

    @GET
    @Produces("text/csv; charset=UTF-8")
    @Allow(Role.ANYONE)
    public Response coded(@PathParam("forum") String forum) throws IOException {
        var out = new ByteArrayOutputStream();
        packOpenData.writeOgp(forum, out);
        return Response.ok(out.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ogp-" + forum + ".csv\"")
                .build();
    }
}
