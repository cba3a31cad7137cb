package org.toguna.opendata.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.toguna.identity.domain.Role;
import org.toguna.identity.rest.Allow;
import org.toguna.opendata.usecase.PackOpenData;

/** Everything public about a forum in one archive. */
@Path("forums/{forum}/open-data.zip")
@RequestScoped
public class OpenDataResource {
    @Inject
    PackOpenData packOpenData;

    @GET
    @Produces("application/zip")
    @Allow(Role.ANYONE)
    public Response archive(@PathParam("forum") String forum) throws IOException {
        var file = packOpenData.pack(forum);
        var size = Files.size(file);
        return Response.ok(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE))
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + forum + "-open-data.zip\"")
                .build();
    }
}
