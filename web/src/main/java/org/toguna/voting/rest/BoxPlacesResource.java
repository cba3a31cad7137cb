package org.toguna.voting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.files.rest.Attachment;
import org.toguna.files.usecase.SendFile;
import org.toguna.values.Validation;
import org.toguna.voting.domain.CountState;
import org.toguna.voting.domain.PlaceKind;
import org.toguna.voting.domain.Teller;
import org.toguna.voting.usecase.ChangePollingPlace;
import org.toguna.voting.usecase.EnterPlaceCount;
import org.toguna.voting.usecase.FilePlaceMinutes;
import org.toguna.voting.usecase.OpenPollingPlace;
import org.toguna.voting.usecase.PlacePlan;
import org.toguna.voting.usecase.ReadPlaceMinutes;
import org.toguna.voting.usecase.ReadPlaceSheet;
import org.toguna.voting.usecase.ReadPollingPlaces;
import org.toguna.voting.usecase.WithdrawPollingPlace;

/** Where a verifiable vote is also held on paper or in the room, and what two people counted there. */
@Path("forums/{forum}/boxes/{box}/places")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BoxPlacesResource {
    @Inject
    SendFile sendFile;

    @Inject
    ReadPollingPlaces places;

    @Inject
    ReadPlaceSheet sheets;

    @Inject
    ReadPlaceMinutes placeMinutes;

    @Inject
    OpenPollingPlace openPlace;

    @Inject
    ChangePollingPlace changePlace;

    @Inject
    WithdrawPollingPlace withdrawPlace;

    @Inject
    FilePlaceMinutes fileMinutes;

    @Inject
    EnterPlaceCount enterCount;

    /**
     * @param country whose consular officers may count there, by two letters
     * @param teller address of the participant who counts for an association
     */
    public record NewPlace(PlaceKind kind, String name, String country, String teller) {
        PlacePlan toPlan() {
            return new PlacePlan(kind, name, country, teller);
        }
    }

    /** @param teller address of who counts for the association */
    public record ProgressBody(
            UUID id, PlaceKind kind, String name, String country, String teller, String association, CountState state) {
        static ProgressBody of(ReadPollingPlaces.Progress progress) {
            var place = progress.place();
            return new ProgressBody(
                    place.id(),
                    place.kind(),
                    place.name(),
                    place.country().orElse(null),
                    progress.teller(),
                    place.association(),
                    progress.state());
        }
    }

    /**
     * A place as one of its two sees it.
     *
     * @param teller which of the two the caller is
     * @param minutes whether they are filed
     * @param own what they found so far
     * @param other what the other found, once both have counted
     * @param differences the figures on which the two differ, such as {@code ballots}, {@code blank-0}, {@code item-0-1}
     */
    public record SheetBody(
            UUID id,
            PlaceKind kind,
            String name,
            Teller teller,
            boolean minutes,
            CountState state,
            CountsBody own,
            CountsBody other,
            Set<String> differences) {
        static SheetBody of(ReadPlaceSheet.Sheet sheet) {
            var place = sheet.place();
            return new SheetBody(
                    place.id(),
                    place.kind(),
                    place.name(),
                    sheet.teller(),
                    place.minutes().isPresent(),
                    sheet.state(),
                    sheet.own().map(CountsBody::of).orElse(null),
                    sheet.other().map(CountsBody::of).orElse(null),
                    sheet.differences());
        }
    }

    @GET
    @Does(ReadPollingPlaces.class)
    public List<ProgressBody> list(@PathParam("forum") String forum, @PathParam("box") UUID box) {
        return places.overview(forum, box).places().stream()
                .map(ProgressBody::of)
                .toList();
    }

    @POST
    @Does(OpenPollingPlace.class)
    public Response open(
            @PathParam("forum") String forum, @PathParam("box") UUID box, NewPlace place, @Context UriInfo address) {
        new Validation().present("name", place).refuse();
        var id = openPlace.open(forum, box, place.toPlan());
        return Response.created(
                        address.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(get(forum, box, id))
                .build();
    }

    @GET
    @Path("{place}")
    @Does(ReadPlaceSheet.class)
    public SheetBody get(@PathParam("forum") String forum, @PathParam("box") UUID box, @PathParam("place") UUID place) {
        return SheetBody.of(sheets.read(forum, box, place));
    }

    @PUT
    @Path("{place}")
    @Does(ChangePollingPlace.class)
    public SheetBody change(
            @PathParam("forum") String forum, @PathParam("box") UUID box, @PathParam("place") UUID id, NewPlace place) {
        new Validation().present("name", place).refuse();
        changePlace.change(forum, box, id, place.toPlan());
        return get(forum, box, id);
    }

    @DELETE
    @Path("{place}")
    @Does(WithdrawPollingPlace.class)
    public void withdraw(@PathParam("forum") String forum, @PathParam("box") UUID box, @PathParam("place") UUID place) {
        withdrawPlace.withdraw(forum, box, place);
    }

    /** Stores the scanned minutes: a PDF, JPEG or PNG file of at most 10 MB. */
    @PUT
    @Path("{place}/minutes")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Does(FilePlaceMinutes.class)
    public SheetBody file(
            @PathParam("forum") String forum,
            @PathParam("box") UUID box,
            @PathParam("place") UUID place,
            byte[] minutes) {
        fileMinutes.file(forum, box, place, minutes);
        return get(forum, box, place);
    }

    /** Public once the two agree. */
    @GET
    @Path("{place}/minutes")
    @Produces(MediaType.WILDCARD)
    @Does(ReadPlaceMinutes.class)
    public Response minutes(
            @PathParam("forum") String forum, @PathParam("box") UUID box, @PathParam("place") UUID place) {
        return Attachment.of(placeMinutes.read(forum, box, place), sendFile);
    }

    /** What the caller found, in place of what they found before; agreed once both have found the same. */
    @PUT
    @Path("{place}/count")
    @Does(EnterPlaceCount.class)
    public SheetBody enter(
            @PathParam("forum") String forum,
            @PathParam("box") UUID box,
            @PathParam("place") UUID place,
            CountsBody counts) {
        new Validation().present("ballots", counts).refuse();
        enterCount.enter(forum, box, place, counts.toCounts());
        return get(forum, box, place);
    }
}
