package org.toguna.voting.domain;

import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.toguna.agenda.domain.AContribution;
import org.toguna.belenios.Arithmetic;
import org.toguna.belenios.Ballot;
import org.toguna.belenios.Credential;
import org.toguna.belenios.Election;
import org.toguna.belenios.KeyTest;
import org.toguna.belenios.PrivateKey;
import org.toguna.belenios.PublicCredentials;
import org.toguna.belenios.Trustees;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.registration.domain.ARegistration;
import org.toguna.registration.domain.Category;
import org.toguna.values.LocalizedText;

/** Verifiable votes for tests, of one trustee, Fanta. */
public final class AVerifiableVote {
    /** What the trustee's link holds. */
    public static final String LINK = "secret";

    public static final SecureRandom RANDOM = new SecureRandom();

    private static final LocalizedText TITLE = LocalizedText.french("Priorités");

    private AVerifiableVote() {}

    /** A vote that is ready, with what its trustee and its voters have. */
    public record Ready(
            Forum forum, UUID id, Election election, PrivateKey key, List<UUID> voters, List<Credential> credentials) {
        /** @param slots of an approval the blank vote and each item, of a ranking the rank of each item */
        public Ballot ballot(int voter, Integer... slots) {
            return Ballot.cast(
                    election, credentials.get(voter), List.of(List.of(slots)), Arithmetic.fast(election), RANDOM);
        }

        /** As its program does, the checks of the protocol left out. */
        public Receipt cast(EntityManager entities, int voter, Ballot ballot) {
            var vote = new VerifiableVotes(entities).lock(forum.id(), id);
            var roll = new BoxRoll(entities);
            var boxes = new PublishedBoxes(entities);
            if (boxes.height(id, ballot.tracker()).isPresent()) {
                roll.mustUse(id, voters.get(voter), PublishedBoxes.credentialHash(ballot));
                return boxes.receipt(vote, ballot).orElseThrow();
            }
            roll.bind(id, voters.get(voter), PublishedBoxes.credentialHash(ballot));
            return boxes.accept(vote, ballot);
        }
    }

    /** Which of two items of a stored forum's agenda. */
    public static BoxQuestion approvalIn(EntityManager entities, Forum forum) {
        return BoxQuestion.approval(TITLE, AContribution.itemsIn(entities, forum, 2), 1);
    }

    /** Stored with a stored forum; the trustee has made no key yet. */
    public static VerifiableVote plannedIn(EntityManager entities, Forum forum, BoxQuestion question) {
        var vote = new VerifiableVote(
                forum.id(),
                TITLE,
                List.of(question),
                Category.ELECTORS,
                Registrar.SERVER,
                null,
                Election.makeUuid(RANDOM),
                NOON);
        var votes = new VerifiableVotes(entities);
        votes.add(vote);
        votes.add(BoxTrustee.person(vote.id(), 1, "Fanta", "fanta@example.org", LINK));
        return vote;
    }

    /** The trustee of a planned vote makes one, and passes the test. */
    public static PrivateKey keyOf(EntityManager entities, VerifiableVote vote) {
        var key = PrivateKey.generate(vote.group(), RANDOM);
        var test = KeyTest.of(RANDOM);
        var trustee = new VerifiableVotes(entities).trustees(vote.id()).get(0);
        trustee.present(key.trusteeKey(RANDOM), test);
        trustee.answer(test.answer(key, vote.group(), RANDOM), vote.group());
        return key;
    }

    /** Stored with a stored forum, in which the voters are registered. */
    public static Ready readyIn(EntityManager entities, Forum forum, BoxQuestion question, List<UUID> voters) {
        var vote = plannedIn(entities, forum, question);
        var key = keyOf(entities, vote);
        var credentials = Stream.generate(() -> Credential.generate(RANDOM))
                .limit(voters.size())
                .toList();
        new BoxRoll(entities).freeze(vote, voters);
        var keys = new Trustees(List.of(key.trusteeKey(RANDOM)));
        var election = Election.of(
                TITLE.in(Locale.FRENCH),
                "Forum",
                keys,
                vote.group(),
                List.of(question.toBelenios("Laquelle ?", UUID::toString)),
                vote.electionUuid());
        var published = new PublicCredentials(credentials.stream()
                .map(credential -> credential.publicKey(vote.electionUuid(), vote.group()))
                .toList());
        new PublishedBoxes(entities).begin(vote, election, keys, published, NOON);
        return new Ready(forum, vote.id(), election, key, voters, credentials);
    }

    /** An approval of three voters, in a forum whose vote is open around {@link AForum#NOON}. */
    public static Ready ready(EntityManager entities) {
        var forum = AForum.openFor(Activity.VOTE);
        entities.persist(forum);
        entities.flush();
        var voters = IntStream.range(0, 3)
                .mapToObj(
                        i -> ARegistration.in(entities, forum.id(), ARegistration.particulars(Category.DIASPORA, "FR"))
                                .personId())
                .toList();
        return readyIn(entities, forum, approvalIn(entities, forum), voters);
    }
}
