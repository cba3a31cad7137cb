package org.toguna.agenda.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.toguna.agenda.usecase.PutOnAgenda;
import org.toguna.agenda.usecase.ReadAgenda;
import org.toguna.api.rest.Does;
import org.toguna.api.rest.Listing;
import org.toguna.values.LocalizedText;
import org.toguna.values.Page;
import org.toguna.values.Validation;

/** The agenda of a forum. */
@Path("forums/{forum}/agenda")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AgendaResource {
    @Inject
    ReadAgenda agenda;

    @Inject
    PutOnAgenda putOnAgenda;

    /** @param sources ids of published contributions */
    public record NewItem(Map<String, String> title, Map<String, String> description, List<UUID> sources) {}

    @GET
    @Does(ReadAgenda.class)
    public Response list(@PathParam("forum") String forum, @Context UriInfo address) {
        var items = agenda.items(forum);
        return Listing.of(new Page<>(items, 1, Math.max(1, items.size()), items.size()), address, ItemBody::of);
    }

    @POST
    @Does(PutOnAgenda.class)
    public Response put(@PathParam("forum") String forum, NewItem item, @Context UriInfo address) {
        new Validation().present("title", item).refuse();
        var added = putOnAgenda.put(
                forum,
                text(item.title()),
                text(item.description()),
                item.sources() == null ? List.of() : item.sources());
        return Response.created(address.getAbsolutePath())
                .entity(agenda.items(forum).stream()
                        .filter(sourced -> sourced.item().id().equals(added.id()))
                        .map(ItemBody::of)
                        .findFirst()
                        .orElseThrow())
                .build();
    }

    private static LocalizedText text(Map<String, String> texts) {
        return texts == null ? LocalizedText.NONE : new LocalizedText(texts);
    }
}
