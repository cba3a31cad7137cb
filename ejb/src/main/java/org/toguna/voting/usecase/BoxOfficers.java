package org.toguna.voting.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.Token;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.usecase.Texts;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.Stage;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** Names those who decrypt a vote and who makes its codes, and sends each person their link. */
@ApplicationScoped
public class BoxOfficers {
    @Inject
    VerifiableVotes votes;

    @Inject
    ServerKey serverKey;

    @Inject
    BoxLetters letters;

    @Inject
    BusinessClock clock;

    /** @param language of the letters */
    public void name(
            Forum forum,
            VerifiableVote vote,
            List<PrepareVerifiableVote.Named> trustees,
            boolean server,
            String language) {
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
        if (serverKey.canKeep()) {
            serverKey.giveTo(server, vote.group());
        }
        votes.add(server);
    }
}
