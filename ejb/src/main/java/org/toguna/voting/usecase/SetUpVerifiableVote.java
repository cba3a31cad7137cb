package org.toguna.voting.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.belenios.Credential;
import org.toguna.belenios.Election;
import org.toguna.belenios.PublicCredentials;
import org.toguna.belenios.Question;
import org.toguna.belenios.Trustees;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.registration.domain.Registrations;
import org.toguna.voting.domain.BoxRoll;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.PublishedBoxes;
import org.toguna.voting.domain.Registrar;
import org.toguna.voting.domain.Setup;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** An organiser freezes a verifiable vote: its electors have their codes on the way, and its box begins. */
@Act(by = Role.ORGANISER)
public class SetUpVerifiableVote {
    /** The election is written once, in one language: that in which forums are called. */
    private static final Locale LANGUAGE = Locale.FRENCH;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Stage stage;
    private final Agenda agenda;
    private final Registrations registrations;
    private final VerifiableVotes votes;
    private final PublishedBoxes boxes;
    private final BoxRoll roll;
    private final HeldApart heldApart;
    private final ServerKey serverKey;
    private final BoxLetters letters;

    @Inject
    SetUpVerifiableVote(
            Stage stage,
            Agenda agenda,
            Registrations registrations,
            VerifiableVotes votes,
            PublishedBoxes boxes,
            BoxRoll roll,
            HeldApart heldApart,
            ServerKey serverKey,
            BoxLetters letters) {
        this.stage = stage;
        this.agenda = agenda;
        this.registrations = registrations;
        this.votes = votes;
        this.boxes = boxes;
        this.roll = roll;
        this.heldApart = heldApart;
        this.serverKey = serverKey;
        this.letters = letters;
    }

    /** @throws org.toguna.values.Refusal {@code voting.box.fixed}, or naming everything that is missing */
    public void setUp(String slug, UUID id) {
        stage.act(this, slug, on -> {
            var vote = votes.lock(on.forumId(), id);
            vote.mustBePreparing();
            var trustees = votes.trustees(id);
            var electors = registrations.whoMayVote(on.forumId(), vote.categories());
            // Somebody may have become an organiser since they were named.
            heldApart.check(on.forum(), VotePlan.Named.of(trustees), vote.registrarAddress(), on.now());
            trustees.stream()
                    .filter(BoxTrustee::isServer)
                    .forEach(server -> serverKey.giveIfMissing(server, vote.group()));
            new Setup(vote, trustees, electors.size(), roll.electors(id), serverKey.canKeep())
                    .mustBeComplete(on.forum(), on.now());
            var keys = new Trustees(trustees.stream()
                    .map(trustee -> trustee.key().orElseThrow())
                    .toList());
            boxes.begin(
                    vote, election(on.forum(), vote, keys), keys, credentials(on.forum(), vote, electors), on.now());
            on.done(id);
            return null;
        });
    }

    private Election election(Forum forum, VerifiableVote vote, Trustees keys) {
        return Election.of(
                vote.title().in(LANGUAGE),
                forum.name().in(LANGUAGE),
                keys,
                vote.group(),
                questions(vote),
                vote.electionUuid());
    }

    private List<Question> questions(VerifiableVote vote) {
        Map<UUID, String> titles = agenda.of(vote.forumId()).stream()
                .collect(toMap(AgendaItem::id, item -> item.title().in(LANGUAGE)));
        return vote.questions().stream()
                .map(question -> question.toBelenios(question.text().in(LANGUAGE), titles::get))
                .toList();
    }

    private PublicCredentials credentials(Forum forum, VerifiableVote vote, List<Person> electors) {
        return vote.registrar() == Registrar.SERVER
                ? register(forum, vote, electors)
                : vote.registered().orElseThrow();
    }

    /** Makes the codes and forgets them: they are in sealed letters alone. The order of the public ones says nothing. */
    private PublicCredentials register(Forum forum, VerifiableVote vote, List<Person> electors) {
        roll.freeze(vote, electors.stream().map(Person::id).toList());
        var registered = new ArrayList<BigInteger>();
        for (var elector : electors) {
            var credential = Credential.generate(RANDOM);
            registered.add(credential.publicKey(vote.electionUuid(), vote.group()));
            letters.elector(elector, forum, vote, credential);
        }
        Collections.sort(registered);
        return new PublicCredentials(registered);
    }
}
