package org.toguna.forum.rest;

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
import org.toguna.api.rest.Does;
import org.toguna.forum.domain.Territory;
import org.toguna.forum.domain.TerritoryKind;
import org.toguna.forum.usecase.EditTerritories;
import org.toguna.forum.usecase.ReadTerritories;
import org.toguna.values.Validation;

/** Places of the country that convenes, which a measure may concern. */
@Path("forums/{forum}/territories")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TerritoriesResource {
    @Inject
    ReadTerritories territories;

    @Inject
    EditTerritories editTerritories;

    public record TerritoriesBody(List<TerritoryBody> territories) {}

    /** @param parent the code of the larger one in which it lies, if any */
    public record TerritoryBody(String code, String name, TerritoryKind kind, String parent) {
        static TerritoryBody of(Territory.Outline territory) {
            return new TerritoryBody(territory.code(), territory.name(), territory.kind(), territory.parent());
        }

        Territory.Outline toOutline() {
            return new Territory.Outline(code, name, kind, parent);
        }
    }

    @GET
    @Does(ReadTerritories.class)
    public List<TerritoryBody> list(@PathParam("forum") String slug) {
        return bodies(territories.list(slug));
    }

    /** The whole list anew, in the order in which they are told; a territory that keeps its code is the same one. */
    @PUT
    @Does(EditTerritories.class)
    public List<TerritoryBody> replace(@PathParam("forum") String slug, TerritoriesBody wanted) {
        new Validation()
                .present("territories", wanted == null ? null : wanted.territories())
                .refuse();
        return bodies(editTerritories.replace(
                slug,
                wanted.territories().stream().map(TerritoryBody::toOutline).toList()));
    }

    private static List<TerritoryBody> bodies(List<Territory.Outline> outlines) {
        return outlines.stream().map(TerritoryBody::of).toList();
    }
}
