package org.toguna.commitment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.toguna.api.rest.Does;
import org.toguna.commitment.usecase.ExportRegister;
import org.toguna.commitment.usecase.ImportCommitments;
import org.toguna.recommendation.rest.TellsCoverage;
import org.toguna.sheets.usecase.CsvFile;

/** The register as comma-separated values; what is taken away here can be brought in elsewhere unchanged. */
@Path("forums/{forum}/commitments.csv")
@RequestScoped
@TellsCoverage
public class RegisterCsvResource {
    @Inject
    ExportRegister exportRegister;

    @Inject
    ImportCommitments importCommitments;

    /** @param reader {@code excel} for a file that Excel opens as it is, in its {@code language} */
    @GET
    @Produces("text/csv; charset=UTF-8")
    @Does(ExportRegister.class)
    public Response export(
            @PathParam("forum") String forum,
            @QueryParam("for") String reader,
            @QueryParam("lang") @DefaultValue("fr") String language) {
        var readBy = CsvFile.Reader.of(reader, language);
        var register = exportRegister.export(forum);
        return RegisterFile.named(forum, "csv", out -> register.writeCsv(readBy, out));
    }

    /** Takes the bytes as they are, so that a wrong encoding is seen and refused. */
    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @Does(ImportCommitments.class)
    public Response importAll(@PathParam("forum") String forum, byte[] file) {
        return RegisterFile.imported(importCommitments.add(forum, file));
    }
}
