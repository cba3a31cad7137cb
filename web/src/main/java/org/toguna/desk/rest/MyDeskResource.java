package org.toguna.desk.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.desk.usecase.ReadDesk;
import org.toguna.forum.usecase.Waiting;
import org.toguna.identity.domain.ActOfAppointment;
import org.toguna.identity.domain.Jurisdiction;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.pages.page.Rooms;
import org.toguna.pages.page.Route;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.LocalizedText;

/** Where the caller works, as what, and what waits for them: as their office shows it. */
@Path("my-desk")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MyDeskResource {
    @Inject
    ReadDesk desk;

    @Inject
    Rooms rooms;

    @Inject
    Caller caller;

    @Inject
    Outbox outbox;

    /**
     * @param functions in the installation
     * @param rooms of the installation
     * @param waiting in the installation, what is due first before the rest
     * @param forums those in which they hold an office or something waits for them, newest first
     */
    public record DeskBody(
            List<FunctionBody> functions, List<RoomBody> rooms, List<WaitingBody> waiting, List<PlaceBody> forums) {}

    /**
     * @param forum as it is addressed
     * @param waiting what is due first before the rest
     */
    public record PlaceBody(
            String forum,
            Map<String, String> name,
            List<FunctionBody> functions,
            List<RoomBody> rooms,
            List<WaitingBody> waiting) {}

    /**
     * @param institution to which it is bounded, if to one
     * @param jurisdiction the countries to which it is bounded, if to any
     * @param zone to which it is bounded, if to one of the forum
     * @param territory to which it is bounded, if to one of the forum
     * @param startsAt business time
     * @param endsAt the first moment at which it no longer holds, if it is to end
     */
    public record FunctionBody(
            Role role,
            BoundBody institution,
            SortedSet<String> jurisdiction,
            BoundBody zone,
            BoundBody territory,
            Instant startsAt,
            Instant endsAt,
            boolean interim,
            ActOfAppointment act) {}

    /** @param code an id, or the code of a place of the forum */
    public record BoundBody(String code, Map<String, String> name) {}

    /**
     * @param name of the address, the same in every version
     * @param title in the language of the person
     * @param address of the page, in the language of the person
     */
    public record RoomBody(String name, String title, String address) {}

    /**
     * @param kind the same in every version, such as {@code agenda.waits.contributions}
     * @param title in the language of the person
     * @param count how many
     * @param about whose or which it is, where the same kind waits more than once
     * @param since when the oldest began to wait, if that is known
     * @param due the day by which the first is to be done, if there is one
     * @param address of the page where it is done, in the language of the person
     */
    public record WaitingBody(
            String kind,
            String title,
            long count,
            Map<String, String> about,
            Instant since,
            LocalDate due,
            String address) {}

    @GET
    @Does(ReadDesk.class)
    public DeskBody read() {
        var read = desk.read();
        var language = caller.details().map(Person::language).orElseThrow();
        return new DeskBody(
                functions(read.functions()),
                rooms.ofOffice(null).stream()
                        .map(room -> room(room, language, room.address().path()))
                        .toList(),
                waiting(read.waiting(), language),
                read.places().stream().map(place -> body(place, language)).toList());
    }

    private PlaceBody body(ReadDesk.Place place, String language) {
        var slug = place.forum().slug();
        return new PlaceBody(
                slug,
                place.forum().name().texts(),
                functions(place.functions()),
                rooms.of(place.forum().id()).stream()
                        .map(room -> room(room, language, room.address().path(slug)))
                        .toList(),
                waiting(place.waiting(), language));
    }

    private RoomBody room(Route room, String language, String path) {
        return new RoomBody(
                room.address().called(),
                Texts.in(language).get(room.sign().orElseThrow().key()),
                outbox.link(language, path));
    }

    private List<WaitingBody> waiting(List<Waiting> waiting, String language) {
        return waiting.stream()
                .map(thing -> new WaitingBody(
                        thing.kind(),
                        Texts.in(language).get(thing.kind(), thing.count()),
                        thing.count(),
                        thing.about().isEmpty() ? null : thing.about().texts(),
                        thing.since().orElse(null),
                        thing.due().orElse(null),
                        outbox.link(language, thing.path())))
                .toList();
    }

    private static List<FunctionBody> functions(List<ReadDesk.Held> functions) {
        return functions.stream()
                .map(held -> {
                    var mandate = held.mandate();
                    return new FunctionBody(
                            mandate.role(),
                            mandate.institutionId()
                                    .map(UUID::toString)
                                    .map(id -> bound(id, held.institution().orElse(LocalizedText.NONE)))
                                    .orElse(null),
                            mandate.jurisdiction().map(Jurisdiction::countries).orElse(null),
                            mandate.zone()
                                    .map(code -> bound(code, held.zone().orElse(LocalizedText.NONE)))
                                    .orElse(null),
                            mandate.territory()
                                    .map(code -> bound(
                                            code,
                                            held.territory()
                                                    .map(LocalizedText::french)
                                                    .orElse(LocalizedText.NONE)))
                                    .orElse(null),
                            mandate.startsAt(),
                            mandate.endsAt().orElse(null),
                            mandate.isInterim(),
                            mandate.act().orElse(null));
                })
                .toList();
    }

    private static BoundBody bound(String code, LocalizedText name) {
        return new BoundBody(code, name.texts());
    }
}
