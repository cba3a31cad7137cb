package org.toguna.voting.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.Scene;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Token;
import org.toguna.texts.usecase.Texts;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.Stage;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** Names those who decrypt a vote and who makes its codes, and sends each person their link. */
@Dependent
public class BoxOfficers {
    private final People people;
    private final VerifiableVotes votes;
    private final ServerKey serverKey;
    private final BoxLetters letters;
    private final BusinessClock clock;

    @Inject
    BoxOfficers(People people, VerifiableVotes votes, ServerKey serverKey, BoxLetters letters, BusinessClock clock) {
        this.people = people;
        this.votes = votes;
        this.serverKey = serverKey;
        this.letters = letters;
        this.clock = clock;
    }

    /** In the language of whoever names them. */
    void name(Scene on, VerifiableVote vote, List<VotePlan.Named> trustees, boolean server) {
        name(on.forum(), vote, trustees, server, people.get(on.person()).language());
    }

    /** @param language of the letters */
    public void name(Forum forum, VerifiableVote vote, List<VotePlan.Named> trustees, boolean server, String language) {
        int number = 1;
        for (var person : trustees) {
            var token = Token.make();
            var trustee = BoxTrustee.person(vote.id(), number++, person.name(), person.address(), token);
            trustee.written(Stage.PREPARING, clock.now());
            votes.add(trustee);
            letters.trustee(trustee.address().orElseThrow(), trustee.name(), language, forum, vote, token);
        }
        if (server) {
            nameServer(vote, number, language);
        }
        vote.registrarAddress().ifPresent(address -> {
            var token = Token.make();
            vote.linkRegistrar(token);
            vote.writtenToRegistrar(clock.now());
            letters.registrar(address, language, forum, vote, token);
        });
    }

    private void nameServer(VerifiableVote vote, int number, String language) {
        var server = BoxTrustee.server(vote.id(), number, Texts.in(language).get("voting.box.server"));
        serverKey.giveIfMissing(server, vote.group());
        votes.add(server);
    }
}
