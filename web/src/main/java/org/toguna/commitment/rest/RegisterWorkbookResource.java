package org.toguna.commitment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.toguna.api.rest.Does;
import org.toguna.commitment.usecase.ExportRegister;
import org.toguna.commitment.usecase.ImportCommitments;
import org.toguna.recommendation.rest.TellsCoverage;
import org.toguna.sheets.usecase.ExcelFile;

/** The register as a spreadsheet; what is taken away here can be brought in elsewhere unchanged. */
@Path("forums/{forum}/commitments.xlsx")
@RequestScoped
@TellsCoverage
public class RegisterWorkbookResource {
    @Inject
    ExportRegister exportRegister;

    @Inject
    ImportCommitments importCommitments;

    @GET
    @Produces(ExcelFile.MIME)
    @Does(ExportRegister.class)
    public Response export(@PathParam("forum") String forum) {
        var register = exportRegister.export(forum);
        return RegisterFile.named(forum, "xlsx", register::writeExcel);
    }

    @POST
    @Consumes(ExcelFile.MIME)
    @Produces(MediaType.APPLICATION_JSON)
    @Does(ImportCommitments.class)
    public Response importAll(@PathParam("forum") String forum, byte[] file) {
        return RegisterFile.imported(importCommitments.add(forum, file));
    }
}
