package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.Stage;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** Whoever must act before a vote goes on is told so at their turn, and again every three days while they let it wait. */
@Stateless
public class WriteToBoxOfficers {
    @Inject
    Forums forums;

    @Inject
    People people;

    @Inject
    VerifiableVotes votes;

    @Inject
    BoxLetters letters;

    @Inject
    BusinessClock clock;

    public void ifDue(UUID forumId, UUID id) {
        var forum = forums.get(forumId);
        if (isDue(forum, votes.get(forumId, id))) {
            write(forum, votes.lock(forumId, id));
        }
    }

    private boolean isDue(Forum forum, VerifiableVote vote) {
        return !vote.isTooLateToSetUp(forum, clock.now())
                && (vote.isDueLetterToRegistrar(clock.now())
                        || dueTrustees(vote).findAny().isPresent());
    }

    private Stream<BoxTrustee> dueTrustees(VerifiableVote vote) {
        return votes.trustees(vote.id()).stream()
                .filter(trustee -> trustee.isDueLetter(vote.storedStage(), clock.now()))
                .filter(trustee -> vote.storedStage() != Stage.SHUFFLING || votes.isTurnToShuffle(trustee));
    }

    private void write(Forum forum, VerifiableVote vote) {
        var turn = vote.storedStage();
        dueTrustees(vote).forEach(trustee -> {
            trustee.address()
                    .ifPresent(address ->
                            letters.turn(address, trustee.name(), language(address), forum, vote, turn.name()));
            trustee.written(turn, clock.now());
        });
        if (vote.isDueLetterToRegistrar(clock.now())) {
            vote.registrarAddress()
                    .ifPresent(address -> letters.turn(address, "", language(address), forum, vote, "REGISTRAR"));
            vote.writtenToRegistrar(clock.now());
        }
    }

    private String language(EmailAddress address) {
        return people.find(address).map(Person::language).orElse("fr");
    }
}
