package org.toguna.demonstration.usecase;

import static org.toguna.demonstration.usecase.Korande.both;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.toguna.commitment.domain.Commitment;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Window;
import org.toguna.report.domain.ReportKind;
import org.toguna.report.domain.ReportOrder;
import org.toguna.report.domain.ReportOrders;

/** The edition of three years ago, whose promises have lived since and are being evaluated now. */
final class FirstEdition {
    private static final List<Programme.Item> ITEMS = List.of(
            new Programme.Item(
                    both("Délivrance des passeports et des actes d’état civil", "Passports and civil status records"),
                    "situation",
                    "Il faut revenir trois fois au consulat pour un acte de naissance."),
            new Programme.Item(
                    both("Envois d’argent et épargne", "Transfers and savings"),
                    "expectation",
                    "Nous attendons un tarif d’envoi connu d’avance et un produit d’épargne en monnaie locale."),
            new Programme.Item(
                    both("Appui aux projets collectifs", "Support for collective projects"),
                    "measure",
                    "Notre association finance un forage par an ; un cofinancement public en permettrait trois."),
            new Programme.Item(
                    both("Retraites et droits sociaux", "Pensions and social rights"),
                    "priority",
                    "Conclure d’abord les conventions avec les pays où nous sommes les plus nombreux."),
            new Programme.Item(
                    both("Retour et mobilité des compétences", "Return and circulation of skills"),
                    "measure",
                    "Des missions courtes dans les hôpitaux et les écoles, sans obligation de retour définitif."));

    private final EntityManager entities;
    private final Cast cast;
    private final Instant now;

    FirstEdition(EntityManager entities, Cast cast, Instant now) {
        this.entities = entities;
        this.cast = cast;
        this.now = now;
    }

    Forum load() {
        var starts = Korande.dayOf(now).minusYears(3);
        var forum = Korande.held(
                Korande.forum(
                        "demo-1",
                        1,
                        both("Premier Forum des Korandéens de l’extérieur", "First Forum of Korandeans Abroad"),
                        starts,
                        windows(starts)),
                null);
        new Forums(entities).add(forum);
        cast.serve(forum);
        cast.evaluate(forum);
        var participants = cast.admitAll(forum, before(starts, Period.ofDays(60)));
        var agenda = new Programme(entities).draw(forum, ITEMS, participants, before(starts, Period.ofDays(50)));
        var register = new Register(entities, forum, cast.focalPoint(), now);
        var recommendations = register.recommend(agenda);
        List<Commitment> commitments = register.commit(recommendations);
        register.letConfirm(cast.validator());
        new Voices(entities, forum, now).hear(participants, commitments, cast);
        new LessonsLearnt(entities, forum).write(now);
        new ReportOrders(entities)
                .add(new ReportOrder(forum.id(), ReportKind.COMMITMENTS, "fr", false, cast.organiser(), now));
        new ReportOrders(entities)
                .add(new ReportOrder(forum.id(), ReportKind.NOTE, "fr", false, cast.organiser(), now.plusSeconds(1)));
        return forum;
    }

    private Map<Activity, Window> windows(LocalDate starts) {
        var held = Korande.atNoon(starts);
        return Map.of(
                Activity.REGISTRATION, new Window(before(starts, Period.ofDays(90)), before(starts, Period.ofDays(15))),
                Activity.CONTRIBUTION, new Window(before(starts, Period.ofDays(80)), before(starts, Period.ofDays(20))),
                Activity.VOTE, new Window(before(starts, Period.ofDays(14)), held),
                Activity.EVALUATION, new Window(now.minus(Duration.ofDays(20)), now.plus(Duration.ofDays(30))));
    }

    private static Instant before(LocalDate day, Period earlier) {
        return Korande.atNoon(day.minus(earlier));
    }
}
