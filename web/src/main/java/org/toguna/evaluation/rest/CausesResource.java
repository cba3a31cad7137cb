package org.toguna.evaluation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.toguna.api.rest.Does;
import org.toguna.evaluation.domain.Cause;
import org.toguna.evaluation.usecase.EditCauses;
import org.toguna.evaluation.usecase.ReadCauses;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/** The causes of difficulties from which the raters of a forum choose. */
@Path("forums/{forum}/evaluations/causes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CausesResource {
    @Inject
    ReadCauses causes;

    @Inject
    EditCauses editCauses;

    public record CausesBody(List<CauseBody> causes) {}

    public record CauseBody(String code, Map<String, String> label) {
        static CauseBody of(Cause.Wording cause) {
            return new CauseBody(cause.code(), cause.label().texts());
        }

        Cause.Wording toWording() {
            return new Cause.Wording(code, new LocalizedText(label == null ? Map.of() : label));
        }
    }

    @GET
    @Does(ReadCauses.class)
    public List<CauseBody> list(@PathParam("forum") String slug) {
        return causes.list(slug).stream().map(CauseBody::of).toList();
    }

    /** The whole list anew. */
    @PUT
    @Does(EditCauses.class)
    public List<CauseBody> replace(@PathParam("forum") String slug, CausesBody wanted) {
        new Validation()
                .present("causes", wanted == null ? null : wanted.causes())
                .refuse();
        editCauses.replace(
                slug, wanted.causes().stream().map(CauseBody::toWording).toList());
        return list(slug);
    }
}
