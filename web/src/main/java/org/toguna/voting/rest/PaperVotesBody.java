package org.toguna.voting.rest;

import java.util.List;
import java.util.UUID;
import org.toguna.voting.domain.PlaceKind;
import org.toguna.voting.domain.PollingPlace;
import org.toguna.voting.usecase.PaperVotes;

/**
 * What was voted elsewhere than in the box. It rests on the two who counted each place, and can be rechecked against the minutes alone.
 *
 * @param marked electors who vote on paper or in the room; after the close
 * @param online what the box says, once it is decrypted
 * @param overall online and the counted places together
 */
public record PaperVotesBody(Long marked, List<PlaceBody> places, CountsBody online, CountsBody overall) {

    /**
     * @param association whose member was one of the two
     * @param counts once the two agree; from then on the minutes are public
     */
    public record PlaceBody(UUID id, PlaceKind kind, String name, String association, CountsBody counts) {
        static PlaceBody of(PollingPlace place) {
            return new PlaceBody(
                    place.id(),
                    place.kind(),
                    place.name(),
                    place.association(),
                    place.counts().map(CountsBody::of).orElse(null));
        }
    }

    static PaperVotesBody of(PaperVotes paper) {
        return new PaperVotesBody(
                paper.marked().orElse(null),
                paper.places().stream().map(PlaceBody::of).toList(),
                paper.online().map(CountsBody::of).orElse(null),
                paper.overall().map(CountsBody::of).orElse(null));
    }
}
