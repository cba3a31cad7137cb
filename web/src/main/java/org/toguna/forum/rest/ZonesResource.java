package org.toguna.forum.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.toguna.api.rest.Does;
import org.toguna.forum.domain.Zone;
import org.toguna.forum.domain.Zoning;
import org.toguna.forum.usecase.EditZones;
import org.toguna.forum.usecase.NameZoneModerator;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.forum.usecase.ReadZones;
import org.toguna.identity.rest.Delegate;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/** How a forum groups the countries in which its people live. A country in none of the zones is told as {@code ELSEWHERE}. */
@Path("forums/{forum}/zones")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ZonesResource {
    @Inject
    ReadZones zones;

    @Inject
    EditZones editZones;

    @Inject
    NameZoneModerator nameZoneModerator;

    @Inject
    ReadForums forums;

    public record ZonesBody(List<ZoneBody> zones) {}

    /** @param countries by ISO code */
    public record ZoneBody(String code, Map<String, String> name, List<String> countries) {
        static ZoneBody of(Zone.Outline zone) {
            return new ZoneBody(zone.code(), zone.name().texts(), List.copyOf(zone.countries()));
        }

        Zone.Outline toOutline() {
            return new Zone.Outline(
                    code,
                    new LocalizedText(name == null ? Map.of() : name),
                    countries == null ? null : Set.copyOf(countries));
        }
    }

    @GET
    @Does(ReadZones.class)
    public List<ZoneBody> list(@PathParam("forum") String slug) {
        return bodies(zones.read(slug));
    }

    /** The whole list anew, in the order in which they are told; a zone that keeps its code is the same one. */
    @PUT
    @Does(EditZones.class)
    public List<ZoneBody> replace(@PathParam("forum") String slug, ZonesBody wanted) {
        new Validation()
                .present("zones", wanted == null ? null : wanted.zones())
                .refuse();
        return bodies(editZones.replace(
                slug, wanted.zones().stream().map(ZoneBody::toOutline).toList()));
    }

    /** Who publishes, or sets aside, what people who live in that zone say. */
    @POST
    @Path("{code}/moderators")
    @Does(NameZoneModerator.class)
    public void nameModerator(@PathParam("forum") String slug, @PathParam("code") String code, Delegate moderator) {
        new Validation().present("email", moderator).refuse();
        nameZoneModerator.name(
                slug,
                code,
                moderator.nominee(),
                moderator.tenure(forums.forum(slug).timeZone()));
    }

    private static List<ZoneBody> bodies(Zoning zoning) {
        return zoning.zones().stream().map(ZoneBody::of).toList();
    }
}
