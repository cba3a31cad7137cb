package org.toguna.demonstration.usecase;

import static org.toguna.demonstration.usecase.Korande.both;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Window;
import org.toguna.voting.domain.BallotBox;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.ElectoralRoll;
import org.toguna.voting.domain.Poll;
import org.toguna.voting.domain.Polls;

/** A body that meets between the editions, and whose members are voting now. */
final class StandingBody {
    private static final int MOST_CHOICES = 3;
    private static final int VOTERS = 9;

    private static final List<Programme.Item> ITEMS = List.of(
            new Programme.Item(
                    both("Délai de délivrance du passeport", "Time to issue a passport"),
                    "situation",
                    "J’ai attendu onze mois mon passeport, et personne n’a pu me dire où en était ma demande."),
            new Programme.Item(
                    both("Coût des transferts d’argent", "Cost of sending money"),
                    "expectation",
                    "Les frais prélevés sur chaque envoi pèsent d’abord sur les plus modestes."),
            new Programme.Item(
                    both("Guichet unique des porteurs de projets", "One-stop office for project holders"),
                    "measure",
                    "Un seul bureau devrait recevoir le dossier et en répondre jusqu’à la décision."),
            new Programme.Item(
                    both("Portabilité des pensions de retraite", "Portability of pensions"),
                    "priority",
                    "Nos anciens rentrent au pays et perdent une partie de la pension pour laquelle ils ont cotisé."),
            new Programme.Item(
                    both("Titres fonciers des non-résidents", "Land titles of non-residents"),
                    "situation",
                    "Deux familles ont acheté la même parcelle ; il faut pouvoir vérifier un titre à distance."),
            new Programme.Item(
                    both(
                            "Apprentissage des langues pour les enfants nés à l’étranger",
                            "Language learning for children born abroad"),
                    "measure",
                    "Des cours en ligne le samedi suffiraient pour commencer."));

    private final EntityManager entities;
    private final Cast cast;
    private final Instant now;

    StandingBody(EntityManager entities, Cast cast, Instant now) {
        this.entities = entities;
        this.cast = cast;
        this.now = now;
    }

    void load() {
        var opened = now.minus(Duration.ofDays(40));
        var forum = Korande.held(
                Korande.standingBody(
                        "demo-vote",
                        Korande.dayOf(now.plus(Duration.ofDays(30))),
                        Map.of(
                                Activity.REGISTRATION, new Window(opened, now.plus(Duration.ofDays(20))),
                                Activity.CONTRIBUTION, new Window(opened, now.minus(Duration.ofDays(10))),
                                Activity.VOTE,
                                        new Window(now.minus(Duration.ofDays(3)), now.plus(Duration.ofDays(25))))),
                null);
        new Forums(entities).add(forum);
        cast.serve(forum);
        var members = cast.admit(24, forum, opened);
        cast.leaveWaiting(3, forum, now.minus(Duration.ofDays(2)));
        var options = new Programme(entities).draw(forum, ITEMS, members, opened.plus(Duration.ofDays(5)));
        var question = both(
                "Quels sujets le Conseil doit-il traiter cette année ?",
                "Which subjects should the Council deal with this year?");
        var poll = new Poll(forum.id(), question, options, MOST_CHOICES, now.minus(Duration.ofDays(5)));
        new Polls(entities).add(poll);
        var ballots = new Ballots(entities);
        ballots.openFor(poll);
        new ElectoralRoll(entities).freeze(forum);
        var box = new BallotBox(poll, forum, Optional.empty());
        // Awa, the first, has yet to vote.
        for (int voter = 1; voter <= VOTERS; voter++) {
            int first = voter % 4;
            var choices = voter == VOTERS ? List.<UUID>of() : options.subList(first, first + 1 + voter % MOST_CHOICES);
            ballots.add(box.accept(choices, now), members.get(voter).person());
        }
    }
}
