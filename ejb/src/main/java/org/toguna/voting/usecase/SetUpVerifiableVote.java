package org.toguna.voting.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
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
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.registration.domain.Registrations;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.Validation;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.domain.BoxRoll;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.PublishedBoxes;
import org.toguna.voting.domain.Registrar;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** An organiser freezes a verifiable vote: its electors have their codes on the way, and its box begins. */
@Stateless
public class SetUpVerifiableVote {
    /** The election is written once, in one language: that in which forums are called. */
    private static final Locale LANGUAGE = Locale.FRENCH;

    @Inject
    Caller caller;

    @Inject
    Forums forums;

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
    HeldApart heldApart;

    @Inject
    ServerKey serverKey;

    @Inject
    BoxLetters letters;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    private final SecureRandom random = new SecureRandom();

    /** @throws org.toguna.shared.Refusal naming everything that is missing */
    public void setUp(String slug, UUID id) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var vote = votes.lock(forum.id(), id);
        vote.mustBePreparing();
        var trustees = votes.trustees(id);
        var electors = registrations.whoMayVote(forum.id(), vote.categories());
        // Somebody may have become an organiser since they were named.
        heldApart.check(forum, PrepareVerifiableVote.Named.of(trustees), vote.registrarAddress());
        mustBeComplete(forum, vote, trustees, electors);
        var credentials = vote.registrar() == Registrar.SERVER
                ? register(forum, vote, electors)
                : vote.registered().orElseThrow();
        var keys = new Trustees(
                trustees.stream().map(trustee -> trustee.key().orElseThrow()).toList());
        var election = Election.of(
                vote.title().in(LANGUAGE),
                forum.name().in(LANGUAGE),
                keys,
                vote.group(),
                questions(forum, vote),
                vote.electionUuid());
        boxes.begin(vote, election, keys, credentials, clock.now());
        happened.fire(new Happened(organiser, "SetUpVerifiableVote", forum.id(), id));
    }

    private void mustBeComplete(Forum forum, VerifiableVote vote, List<BoxTrustee> trustees, List<Person> electors) {
        var window = vote.window(forum);
        var validation = new Validation();
        trustees.stream()
                .filter(BoxTrustee::isForgotten)
                .forEach(trustee -> validation.require(false, "trustees", "voting.box.trusteeErased", trustee.name()));
        validation
                .require(!vote.isRegistrarForgotten(), "registrarAddress", "voting.box.registrarErased")
                .require(window.isPresent(), "window", "voting.box.windowMissing")
                .require(window.map(any -> !any.isOverAt(clock.now())).orElse(true), "window", "voting.box.windowOver")
                .require(!electors.isEmpty(), "electors", "voting.box.electorsMissing")
                .require(
                        !trustees.isEmpty(),
                        "trustees",
                        "voting.box.trustees.range",
                        PrepareVerifiableVote.MOST_TRUSTEES)
                .require(
                        vote.registrar() == Registrar.PERSON || serverKey.canKeep(),
                        "registrar",
                        "voting.box.secretMissing");
        if (vote.registrar() == Registrar.PERSON) {
            var registered = vote.registered();
            validation
                    .require(registered.isPresent(), "registrar", "voting.box.credentialsMissing")
                    .require(
                            registered
                                    .map(any -> any.size() == roll.electors(vote.id()))
                                    .orElse(true),
                            "registrar",
                            "voting.box.credentialsCount",
                            roll.electors(vote.id()));
        }
        long voting = vote.registrar() == Registrar.PERSON ? roll.electors(vote.id()) : electors.size();
        vote.questions().stream()
                .filter(question -> question.isRankedByFew(voting))
                .forEach(question -> validation.require(
                        false,
                        "questions",
                        "voting.box.ranking.signature",
                        question.rankings(),
                        voting,
                        BoxQuestion.MOST_RANKINGS_PER_ELECTOR));
        for (var trustee : trustees) {
            if (trustee.isServer() && trustee.key().isEmpty() && serverKey.canKeep()) {
                serverKey.giveTo(trustee, vote.group());
            }
            var missing = trustee.isServer() ? "voting.box.secretMissing" : "voting.box.keyMissing";
            validation
                    .require(trustee.key().isPresent(), "trustees", missing, trustee.name())
                    .require(
                            trustee.key().isEmpty() || trustee.hasPassedTest(),
                            "trustees",
                            "voting.box.testMissing",
                            trustee.name());
        }
        validation.refuse();
    }

    /** Makes the codes and forgets them: they are in sealed letters alone. The order of the public ones says nothing. */
    private PublicCredentials register(Forum forum, VerifiableVote vote, List<Person> electors) {
        roll.freeze(vote, electors.stream().map(Person::id).toList());
        var registered = new ArrayList<BigInteger>();
        for (var elector : electors) {
            var credential = Credential.generate(random);
            registered.add(credential.publicKey(vote.electionUuid(), vote.group()));
            letters.elector(elector, forum, vote, credential);
        }
        Collections.sort(registered);
        return new PublicCredentials(registered);
    }

    private List<Question> questions(Forum forum, VerifiableVote vote) {
        Map<UUID, String> titles = agenda.of(forum.id()).stream()
                .collect(toMap(AgendaItem::id, item -> item.title().in(LANGUAGE)));
        return vote.questions().stream()
                .map(question -> question.toBelenios(question.text().in(LANGUAGE), titles::get))
                .toList();
    }
}
