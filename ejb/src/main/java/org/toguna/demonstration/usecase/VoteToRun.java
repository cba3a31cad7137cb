package org.toguna.demonstration.usecase;

import static org.toguna.demonstration.usecase.Korande.both;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.toguna.belenios.Election;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Window;
import org.toguna.registration.domain.Category;
import org.toguna.values.LocalizedText;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.domain.Registrar;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;
import org.toguna.voting.usecase.BoxOfficers;
import org.toguna.voting.usecase.VotePlan;

/** A verifiable vote of few people that a newcomer can run alone, from a key of their own to the result (docs/features/voting.md). */
@ApplicationScoped
class VoteToRun {
    static final String FORUM = "demo-urne";

    private static final String TRUSTEE = "autorite@example.org";
    private static final int VOTERS = 8;
    private static final int MOST_CHOICES = 2;
    private static final LocalizedText TITLE = both("Priorités de la jeunesse", "Priorities of the young");
    private static final LocalizedText QUESTION =
            both("Quelles actions lancer cette année ?", "Which actions should begin this year?");

    private static final List<Programme.Item> ITEMS = List.of(
            new Programme.Item(
                    both("Année de service au pays", "A year of service in the country"),
                    "measure",
                    "Une année pour enseigner ou soigner, avec un logement et une assurance."),
            new Programme.Item(
                    both("Bourses d’études partagées", "Shared scholarships"),
                    "measure",
                    "Que les bourses soient ouvertes aux jeunes nés à l’étranger comme à ceux du pays."),
            new Programme.Item(
                    both("Chantiers d’été dans les communes d’origine", "Summer work camps in home towns"),
                    "expectation",
                    "Beaucoup d’entre nous n’ont jamais vu la commune de leurs parents."));

    @Inject
    BoxOfficers officers;

    @PersistenceContext
    EntityManager entities;

    void load(Cast cast, Instant now) {
        var began = now.minus(Duration.ofDays(20));
        var forum = Korande.held(
                Korande.youthCouncil(
                        FORUM,
                        Korande.dayOf(now.plus(Duration.ofDays(40))),
                        Map.of(
                                Activity.REGISTRATION, new Window(began, now.minus(Duration.ofDays(4))),
                                Activity.CONTRIBUTION, new Window(began, now.minus(Duration.ofDays(4))),
                                Activity.VOTE,
                                        new Window(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(35))))),
                null);
        new Forums(entities).add(forum);
        cast.serve(forum);
        var voters = cast.admit(VOTERS, forum, began);
        var items = new Programme(entities).draw(forum, ITEMS, voters, began.plus(Duration.ofDays(5)));
        var vote = new VerifiableVote(
                forum.id(),
                TITLE,
                List.of(BoxQuestion.approval(QUESTION, items, MOST_CHOICES)),
                Category.ELECTORS,
                Registrar.SERVER,
                null,
                Election.makeUuid(new SecureRandom()),
                now);
        new VerifiableVotes(entities).add(vote);
        var newcomer = new VotePlan.Named("Nouhou Sabaré", TRUSTEE);
        officers.name(forum, vote, List.of(newcomer), true, "fr");
    }
}
