package org.toguna.voting.usecase;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.belenios.BoardFile;
import org.toguna.belenios.ShareProofs;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.usecase.Caller;
import org.toguna.registration.domain.Breakdown;
import org.toguna.registration.domain.Registrations;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Page;
import org.toguna.shared.Refusal;
import org.toguna.voting.domain.BallotState;
import org.toguna.voting.domain.BoxRoll;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.Counts;
import org.toguna.voting.domain.PollingPlaces;
import org.toguna.voting.domain.PublishedBoxes;
import org.toguna.voting.domain.Stage;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;
import org.toguna.voting.domain.Voiding;

/** Anybody reads a verifiable vote, its box, and where a ballot is in it. */
@Stateless
public class ReadVerifiableVotes {
    /** Line breaks and spaces of a letter, and the full stop that ended its sentence: a tracker is Base64. */
    private static final Pattern WITHIN_TRACKER = Pattern.compile("[\\s\\u00a0\\u200b]|\\.+$");

    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    People people;

    @Inject
    Agenda agenda;

    @Inject
    Registrations registrations;

    @Inject
    VerifiableVotes votes;

    @Inject
    PublishedBoxes boxes;

    @Inject
    BoxRoll roll;

    @Inject
    PollingPlaces places;

    @Inject
    BusinessClock clock;

    /**
     * A verifiable vote as it stands now.
     *
     * @param electors frozen at the setup, until then how many would be; exact, for whoever sets it up
     * @param electorsTold the same for the public
     * @param items of the agenda, by id
     * @param turnout after the close only
     * @param electorCountries of the frozen electors, by ISO code, where enough are of one; empty before the setup
     * @param paper what was voted elsewhere than in the box
     * @param voiding why it is void, of a vote that is
     * @param rerun the vote that is held in place of a void one
     */
    public record Standing(
            VerifiableVote vote,
            Forum forum,
            Stage stage,
            long electors,
            Optional<Long> electorsTold,
            List<BoxTrustee> trustees,
            Map<UUID, AgendaItem> items,
            Optional<Breakdown<String>> turnout,
            Optional<Breakdown<String>> electorCountries,
            PaperVotes paper,
            Optional<Voiding> voiding,
            Optional<UUID> rerun) {

        /** Whoever runs the server could read a vote alone. */
        public boolean isAuditableOnly() {
            return trustees.stream().allMatch(BoxTrustee::isServer);
        }
    }

    /**
     * What a signed-in person is told of themselves alone.
     *
     * @param person who is signed in
     * @param hint what stands beside a code that was written to them
     */
    public record Elector(Person person, String hint, boolean elector, boolean voted, boolean paper) {}

    /** @param height of its event, null for a tracker that is not there */
    public record Found(BallotState state, Integer height) {}

    /** An archive, whose files are read one after another: what comes in meanwhile is not in it. */
    public record Download(UUID box, String uuid, long beganAt, int records) {}

    public Page<Standing> page(String slug, Page.Wanted wanted) {
        var forum = forums.get(slug);
        var page = votes.page(forum.id(), wanted);
        var items = items(forum);
        return new Page<>(
                page.items().stream().map(vote -> standing(vote, forum, items)).toList(),
                page.number(),
                page.size(),
                page.total());
    }

    public Standing get(String slug, UUID id) {
        var forum = forums.get(slug);
        return standing(votes.get(forum.id(), id), forum, items(forum));
    }

    /** Exactly what is hashed. */
    public String election(String slug, UUID id) {
        return boxes.election(begun(slug, id).id()).json();
    }

    public Download download(String slug, UUID id) {
        var vote = begun(slug, id);
        return new Download(id, vote.electionUuid(), vote.beganAt(), vote.records());
    }

    public List<BoardFile> files(Download download, int from, int most) {
        return boxes.files(download.box(), from, Math.min(most, download.records() - from));
    }

    /**
     * What stands beside the archive once the vote is decrypted.
     *
     * @throws Refusal {@code voting.box.proofsNotYet}
     */
    public ShareProofs proofs(String slug, UUID id) {
        var vote = begun(slug, id);
        if (vote.storedStage() != Stage.DECRYPTED) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "voting.box.proofsNotYet");
        }
        return new ShareProofs(
                vote.head().orElseThrow(),
                votes.trustees(id).stream()
                        .map(BoxTrustee::shareProof)
                        .flatMap(Optional::stream)
                        .toList());
    }

    public Found find(String slug, UUID id, String tracker) {
        var vote = votes.get(forums.get(slug).id(), id);
        var wanted = tracker == null ? "" : WITHIN_TRACKER.matcher(tracker).replaceAll("");
        return new Found(
                boxes.state(vote.id(), wanted), boxes.height(vote.id(), wanted).orElse(null));
    }

    /** The tracker of the ballot that counts for a public credential, if there is one; the box tells it to everybody. */
    public Optional<String> latest(String slug, UUID id, String credential) {
        var vote = votes.get(forums.get(slug).id(), id);
        return credential == null ? Optional.empty() : boxes.latest(vote.id(), credential);
    }

    public Elector elector(String slug, UUID id) {
        var vote = votes.get(forums.get(slug).id(), id);
        var person = caller.signedIn();
        return new Elector(
                people.get(person),
                vote.hint(person),
                roll.includes(vote.id(), person),
                roll.hasVoted(vote.id(), person),
                roll.isOnPaper(vote.id(), person));
    }

    private VerifiableVote begun(String slug, UUID id) {
        var vote = votes.get(forums.get(slug).id(), id);
        vote.mustHaveBegun();
        return vote;
    }

    private Map<UUID, AgendaItem> items(Forum forum) {
        return agenda.of(forum.id()).stream().collect(toMap(AgendaItem::id, identity()));
    }

    private Standing standing(VerifiableVote vote, Forum forum, Map<UUID, AgendaItem> items) {
        boolean isPreparing = vote.storedStage() == Stage.PREPARING;
        boolean isClosed = vote.storedStage().compareTo(Stage.CLOSED) >= 0;
        long electors = isPreparing ? registrations.electors(forum.id(), vote.categories()) : roll.electors(vote.id());
        return new Standing(
                vote,
                forum,
                vote.stage(forum, forums.predecessor(forum), clock.now()),
                electors,
                isPreparing
                        ? registrations.electorsTold(forum.id(), vote.categories())
                        : registrations.electorsTold(forum.id(), vote.categories(), electors),
                votes.trustees(vote.id()),
                items,
                isClosed ? Optional.of(roll.turnout(vote.id())) : Optional.empty(),
                isPreparing ? Optional.empty() : Optional.of(roll.countries(vote.id())),
                paper(vote, isClosed),
                vote.isVoid() ? votes.voiding(vote.id()) : Optional.empty(),
                vote.isVoid() ? votes.rerun(vote.id()).map(VerifiableVote::id) : Optional.empty());
    }

    private PaperVotes paper(VerifiableVote vote, boolean isClosed) {
        var held = places.of(vote.id());
        return new PaperVotes(
                isClosed ? Optional.of(roll.onPaper(vote.id())) : Optional.empty(),
                held,
                vote.result()
                        .filter(any -> !held.isEmpty())
                        .map(result -> Counts.online(vote.questions(), result, boxes.counted(vote.id()))));
    }
}
