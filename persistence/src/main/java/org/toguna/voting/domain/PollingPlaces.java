package org.toguna.voting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.toguna.files.domain.StoredFile;
import org.toguna.files.domain.StoredFiles;
import org.toguna.values.NotFound;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** The polling places of every verifiable vote. Whoever changes one holds the lock of its vote. */
@ApplicationScoped
public class PollingPlaces {
    @PersistenceContext
    EntityManager entities;

    protected PollingPlaces() {}

    public PollingPlaces(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws Refusal {@code voting.place.doubled}, {@code voting.place.ranked}, or {@code voting.box.notYet} before the setup */
    public void open(VerifiableVote vote, PollingPlace place) {
        vote.mustAllowPaper();
        mustBeNamedAlone(place, place.name());
        entities.persist(place);
        entities.flush();
    }

    /**
     * Another teller counts anew.
     *
     * @throws Refusal {@code voting.place.doubled}, {@code voting.place.agreed}, or naming every field that is missing or wrong
     */
    public void change(
            PollingPlace place, PlaceKind kind, String name, String country, PollingPlace.AssociationTeller teller) {
        if (!place.isCountedBy(teller.person())) {
            forget(place, Teller.ASSOCIATION);
        }
        place.change(kind, name, country, teller);
        mustBeNamedAlone(place, place.name());
    }

    private void mustBeNamedAlone(PollingPlace place, String name) {
        if (of(place.boxId()).stream().anyMatch(other -> !other.id().equals(place.id()) && other.isNamed(name))) {
            throw new Refusal(Refusal.Kind.INVALID, List.of(new Problem("name", "voting.place.doubled")));
        }
    }

    /** @throws Refusal {@code voting.place.entered} once somebody has counted */
    public void withdraw(PollingPlace place) {
        if (place.isAgreed() || count(place).state() != CountState.AWAITED) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.place.entered");
        }
        entities.remove(place);
        entities.flush();
    }

    /** In the order in which they were opened. */
    public List<PollingPlace> of(UUID box) {
        return entities.createQuery(
                        "SELECT p FROM PollingPlace p WHERE p.boxId = :box ORDER BY p.openedAt, p.id",
                        PollingPlace.class)
                .setParameter("box", box)
                .getResultList();
    }

    /** Those in these countries, of votes of a forum that are closed, for which the office has not counted yet. */
    public List<PollingPlace> toCount(UUID forum, Set<String> countries) {
        return countries.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT p FROM PollingPlace p, VerifiableVote v WHERE v.id = p.boxId AND v.forumId = :forum"
                                        + " AND v.stage IN :closed AND p.country IN :countries AND p.agreedAt IS NULL"
                                        + " AND NOT EXISTS (SELECT e FROM PlaceEntry e WHERE e.placeId = p.id"
                                        + " AND e.teller = :office) ORDER BY p.openedAt, p.id",
                                PollingPlace.class)
                        .setParameter("forum", forum)
                        .setParameter("closed", List.of(Stage.CLOSED, Stage.SHUFFLING, Stage.TALLIED))
                        .setParameter("countries", countries)
                        .setParameter("office", Teller.OFFICE)
                        .getResultList();
    }

    /** @throws NotFound also when it belongs to another box */
    public PollingPlace get(VerifiableVote vote, UUID id) {
        return Optional.ofNullable(entities.find(PollingPlace.class, id))
                .filter(place -> place.boxId().equals(vote.id()))
                .orElseThrow(() -> new NotFound("voting.place", id));
    }

    public Optional<StoredFile> minutes(PollingPlace place) {
        return place.minutes().map(sha256 -> entities.find(StoredFile.class, sha256));
    }

    /**
     * Files the scanned minutes, on which both rest: other minutes are counted anew.
     *
     * @throws Refusal {@code voting.box.notClosed}, {@code voting.place.agreed}
     */
    public void file(VerifiableVote vote, PollingPlace place, StoredFile minutes) {
        vote.mustBeClosed();
        boolean isOther = !place.minutes().equals(Optional.of(minutes.sha256()));
        new StoredFiles(entities).add(minutes);
        place.file(minutes);
        if (isOther) {
            for (var teller : Teller.values()) {
                forget(place, teller);
            }
        }
    }

    /**
     * What one of the two found, in place of what they found before. Once both found the same, the place is agreed.
     *
     * @throws Refusal {@code voting.box.notClosed}, {@code voting.place.agreed}, {@code voting.place.minutesMissing},
     *     {@code voting.place.sameAccount}, {@code voting.place.moreThanMarked}, or naming every figure that cannot be
     */
    public void enter(VerifiableVote vote, PollingPlace place, Teller teller, UUID by, Counts counts, Instant now) {
        vote.mustBeClosed();
        place.mustBeCountable();
        counts.check(vote.questions());
        mustBeMarked(place, counts);
        if (entries(place).stream()
                .anyMatch(entry -> entry.teller() != teller && entry.enteredBy().equals(by))) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "voting.place.sameAccount");
        }
        forget(place, teller);
        entities.persist(new PlaceEntry(place, teller, by, counts));
        entities.flush();
        if (count(place).state() == CountState.AGREED) {
            place.agree(counts, now);
        }
    }

    /** No more ballots are counted, in all agreed places, than there are people who could not vote online. */
    private void mustBeMarked(PollingPlace place, Counts counts) {
        int elsewhere = of(place.boxId()).stream()
                .flatMap(other -> other.counts().stream())
                .mapToInt(Counts::ballots)
                .sum();
        long marked = new BoxRoll(entities).onPaper(place.boxId());
        if (elsewhere + (long) counts.ballots() > marked) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    List.of(new Problem(
                            "ballots", "voting.place.moreThanMarked", counts.ballots(), elsewhere, marked)));
        }
    }

    public DoubleCount count(PollingPlace place) {
        return new DoubleCount(entries(place));
    }

    private List<PlaceEntry> entries(PollingPlace place) {
        return entities.createQuery("SELECT e FROM PlaceEntry e WHERE e.placeId = :place", PlaceEntry.class)
                .setParameter("place", place.id())
                .getResultList();
    }

    private void forget(PollingPlace place, Teller teller) {
        entities.createQuery("DELETE FROM PlaceEntry e WHERE e.placeId = :place AND e.teller = :teller")
                .setParameter("place", place.id())
                .setParameter("teller", teller)
                .executeUpdate();
    }
}
