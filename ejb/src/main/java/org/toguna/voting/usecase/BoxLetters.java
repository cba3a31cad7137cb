package org.toguna.voting.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.toguna.belenios.Credential;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Person;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.voting.domain.PollingPlace;
import org.toguna.voting.domain.Receipt;
import org.toguna.voting.domain.VerifiableVote;

/** Letters that hold what only their reader may have; they wait sealed and are erased once posted. */
@Dependent
class BoxLetters {
    private final Outbox outbox;

    @Inject
    BoxLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    void trustee(EmailAddress address, String name, String language, Forum forum, VerifiableVote vote, String token) {
        write(
                "voting.box.trustee",
                address,
                name,
                language,
                forum,
                vote,
                page(VotingAddress.TRUSTEE, forum, vote) + "#" + token);
    }

    void registrar(EmailAddress address, String language, Forum forum, VerifiableVote vote, String token) {
        write(
                "voting.box.registrar",
                address,
                "",
                language,
                forum,
                vote,
                page(VotingAddress.REGISTRAR, forum, vote) + "#" + token);
    }

    void elector(Person elector, Forum forum, VerifiableVote vote, Credential credential) {
        write(
                "voting.box.elector",
                elector.email(),
                elector.name(),
                elector.language(),
                forum,
                vote,
                page(VotingAddress.BOOTH, forum, vote) + "#" + credential.text() + "~" + vote.hint(elector.id()));
    }

    /** That the code which their account had used is theirs no longer. */
    void released(Person elector, Forum forum, VerifiableVote vote) {
        write(
                "voting.box.released",
                elector.email(),
                elector.name(),
                elector.language(),
                forum,
                vote,
                page(VotingAddress.BOOTH, forum, vote));
    }

    /** With the tracker alone, and never a choice: so that nobody has to keep the receipt by hand. */
    void receipt(Person elector, Forum forum, VerifiableVote vote, Receipt receipt) {
        var locale = Locale.forLanguageTag(elector.language());
        outbox.writeDiscreetly(
                forum.letterhead(),
                elector.email().value(),
                elector.language(),
                "voting.box.receipt",
                elector.name(),
                forum.name().in(locale),
                vote.title().in(locale),
                board(elector.language(), forum, vote, receipt.tracker()),
                receipt.tracker(),
                receipt.height(),
                receipt.head());
    }

    /** Where anybody sees whether that ballot is in the box. */
    String board(String language, Forum forum, VerifiableVote vote, String tracker) {
        return outbox.link(
                language,
                page(VotingAddress.BOX, forum, vote) + "?tracker="
                        + URLEncoder.encode(tracker, StandardCharsets.UTF_8));
    }

    void teller(Person teller, Forum forum, VerifiableVote vote, PollingPlace place) {
        write(
                "voting.box.teller",
                teller.email(),
                teller.name(),
                teller.language(),
                forum,
                vote,
                VotingAddress.PLACE.path(forum.slug(), vote.id(), place.id()));
    }

    /** Whoever must agree that a vote is void. */
    void voiding(Person partner, Forum forum, VerifiableVote vote) {
        write(
                "voting.box.voiding",
                partner.email(),
                partner.name(),
                partner.language(),
                forum,
                vote,
                page(VotingAddress.VOID, forum, vote));
    }

    /** It is their turn, or still is. Their own link is in the first letter alone, of which nothing is kept that could repeat it. */
    void turn(EmailAddress address, String name, String language, Forum forum, VerifiableVote vote, String turn) {
        write("voting.box.turn." + turn, address, name, language, forum, vote, page(VotingAddress.BOX, forum, vote));
    }

    private void write(
            String key, EmailAddress to, String name, String language, Forum forum, VerifiableVote vote, String page) {
        var locale = Locale.forLanguageTag(language);
        outbox.writeSealed(
                forum.letterhead(),
                to.value(),
                language,
                key,
                name,
                forum.name().in(locale),
                vote.title().in(locale),
                outbox.link(language, page));
    }

    private static String page(VotingAddress page, Forum forum, VerifiableVote vote) {
        return page.path(forum.slug(), vote.id());
    }
}
