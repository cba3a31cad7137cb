package org.toguna.demonstration.usecase;

import static org.toguna.demonstration.usecase.Korande.both;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.toguna.commitment.domain.Act;
import org.toguna.commitment.domain.ActKind;
import org.toguna.commitment.domain.BudgetLine;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Funding;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.domain.Indicator;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.InstitutionKind;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.Milestone;
import org.toguna.commitment.domain.Origin;
import org.toguna.commitment.domain.Partners;
import org.toguna.commitment.domain.Purpose;
import org.toguna.commitment.domain.Schedule;
import org.toguna.commitment.domain.Status;
import org.toguna.commitment.domain.Terms;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.ActOfAppointment;
import org.toguna.identity.domain.AppointmentKind;
import org.toguna.identity.domain.Bounds;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Tenure;
import org.toguna.progress.domain.Measurement;
import org.toguna.progress.domain.Measurements;
import org.toguna.progress.domain.Progress;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.progress.domain.ProgressReports;
import org.toguna.recommendation.domain.Answer;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.recommendation.domain.Response;
import org.toguna.recommendation.domain.Wording;
import org.toguna.values.Level;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;

/** What the first edition asked for, what the invented government answered and promised, and what became of it in three years. */
final class Register {
    private static final String MINISTER = "Ministre des Korandéens de l’extérieur";
    private static final Levels NATIONAL = Levels.of(Level.NATIONAL);
    private static final Levels BETWEEN_STATES = Levels.of(Level.NATIONAL, Level.INTERNATIONAL);

    /** By the number of the commitment; the others say nothing of their means. */
    private static final Map<Integer, LocalizedText> MEANS = Map.of(
            1,
                    both(
                            "Stations de saisie dans douze consulats ; vingt agents formés.",
                            "Capture stations in twelve consulates; twenty officers trained."),
            2,
                    both(
                            "Liaison des communes au registre central ; une cellule d’assistance.",
                            "Municipalities connected to the central register; a support desk."),
            4,
                    both(
                            "Un règlement du fonds et un comité paritaire d’examen des dossiers.",
                            "Rules of the fund and a joint committee that examines files."),
            7,
                    both(
                            "Prise en charge du voyage et de l’hébergement ; un coordonnateur par hôpital.",
                            "Travel and accommodation paid; a coordinator in each hospital."));

    private final Recommendations recommendations;
    private final Commitments commitments;
    private final ProgressReports reports;
    private final History history;
    private final Forum forum;
    private final UUID focalPoint;
    private final Mandates mandates;
    private final Instant now;
    private final LocalDate held;
    private final LocalDate today;
    private final Institution abroad;
    private final Institution home;
    private final Institution finance;
    private final Institution health;
    private final Institution city;

    Register(EntityManager entities, Forum forum, UUID focalPoint, Instant now) {
        recommendations = new Recommendations(entities);
        commitments = new Commitments(entities);
        reports = new ProgressReports(entities);
        history = new History(entities);
        this.forum = forum;
        this.focalPoint = focalPoint;
        this.now = now;
        mandates = new Mandates(entities);
        held = forum.ends();
        today = Korande.dayOf(now);
        var institutions = new Institutions(entities);
        abroad = institution(
                institutions,
                1,
                both("Ministère des Korandéens de l’extérieur", "Ministry for Korandeans Abroad"),
                InstitutionKind.MINISTRY);
        home = institution(
                institutions,
                2,
                both("Ministère de l’administration territoriale", "Ministry of Territorial Administration"),
                InstitutionKind.MINISTRY);
        finance = institution(
                institutions,
                3,
                both("Ministère de l’économie et des finances", "Ministry of Economy and Finance"),
                InstitutionKind.MINISTRY);
        health = institution(
                institutions,
                4,
                both("Ministère de la santé et des affaires sociales", "Ministry of Health and Social Affairs"),
                InstitutionKind.MINISTRY);
        city = institution(
                institutions, 5, both("Commune de Bélézo", "Municipality of Bélézo"), InstitutionKind.LOCAL_AUTHORITY);
    }

    /** @param decision which names the focal point, a week after the one before */
    private Institution institution(Institutions institutions, int decision, LocalizedText name, InstitutionKind kind) {
        var institution = new Institution(forum.id(), name, kind);
        institutions.add(institution);
        var day = held.plusWeeks(decision);
        var act = new ActOfAppointment(AppointmentKind.DECISION, "n° " + decision + "/SG", day);
        mandates.give(
                focalPoint,
                Role.FOCAL_POINT,
                forum.id(),
                Bounds.to(institution.id()),
                new Tenure(day, null, forum.timeZone(), false, act),
                now);
        return institution;
    }

    /** Names somebody to confirm what is reported for one of the ministries. */
    void letConfirm(UUID validator) {
        var day = held.plusWeeks(6);
        var act = new ActOfAppointment(AppointmentKind.DECISION, "n° 6/SG", day);
        mandates.give(
                validator,
                Role.VALIDATOR,
                forum.id(),
                Bounds.to(health.id()),
                new Tenure(day, null, forum.timeZone(), false, act),
                now);
    }

    /** @param agenda the items of the edition, five of them */
    List<Recommendation> recommend(List<UUID> agenda) {
        var all = List.of(
                recommendation(
                        1,
                        "Délivrer le passeport en trente jours dans tous les consulats",
                        "Issue passports within thirty days in every consulate",
                        "situation",
                        agenda.get(0)),
                recommendation(
                        2,
                        "Ouvrir les actes d’état civil à la demande en ligne",
                        "Let civil status records be requested online",
                        "situation",
                        agenda.get(0)),
                recommendation(
                        3,
                        "Publier chaque trimestre le coût des transferts d’argent",
                        "Publish the cost of sending money every quarter",
                        "expectation",
                        agenda.get(1)),
                recommendation(
                        4,
                        "Cofinancer les projets collectifs des associations",
                        "Co-finance the collective projects of associations",
                        "measure",
                        agenda.get(2)),
                recommendation(
                        5,
                        "Créer un guichet unique des porteurs de projets",
                        "Create a one-stop office for project holders",
                        "measure",
                        agenda.get(2)),
                recommendation(
                        6,
                        "Négocier la portabilité des pensions de retraite",
                        "Negotiate the portability of pensions",
                        "priority",
                        agenda.get(3)),
                recommendation(
                        7,
                        "Organiser des missions courtes de personnels de santé",
                        "Organise short missions of health staff",
                        "measure",
                        agenda.get(4)),
                recommendation(
                        8,
                        "Exonérer de droits de douane tous les biens de retour",
                        "Exempt all returning goods from customs duties",
                        "expectation",
                        null),
                recommendation(
                        9,
                        "Permettre de vérifier un titre foncier à distance",
                        "Allow land titles to be checked remotely",
                        "situation",
                        null),
                recommendation(
                        10,
                        "Réserver des sièges aux Korandéens de l’extérieur à l’Assemblée",
                        "Reserve seats in the Assembly for Korandeans abroad",
                        "priority",
                        null));
        for (int accepted : List.of(1, 2, 3, 5, 9)) {
            answer(
                    all,
                    accepted,
                    Answer.ACCEPTED,
                    null,
                    "La mesure relève du Gouvernement, qui s’y engage.",
                    "The measure is within the Government’s power, and it commits to it.");
        }
        for (int partly : List.of(4, 7)) {
            answer(
                    all,
                    partly,
                    Answer.ACCEPTED_IN_PART,
                    null,
                    "Le principe est retenu, dans la limite des crédits votés.",
                    "The principle is accepted, within the funds voted.");
        }
        answer(
                all,
                6,
                Answer.DEFERRED,
                held.plusYears(4),
                "Les négociations dépendent de l’accord des pays de résidence.",
                "Negotiations depend on the agreement of the countries of residence.");
        answer(
                all,
                8,
                Answer.REFUSED,
                null,
                "Une exonération générale serait contraire au code des douanes.",
                "A general exemption would be contrary to the customs code.");
        return all;
    }

    private Recommendation recommendation(int number, String french, String english, String heading, UUID item) {
        var wording = new Wording(both(french, english), heading, NATIONAL, null, null, null);
        var recommendation = new Recommendation(forum.id(), number, wording, item, held);
        recommendations.add(recommendation);
        return recommendation;
    }

    private void answer(
            List<Recommendation> all, int number, Answer answer, LocalDate until, String french, String english) {
        all.get(number - 1).answer(new Response(answer, until, both(french, english), MINISTER, held.plusDays(40)));
    }

    /** In every state, some of them without an indicator, a budget or a beginning. */
    List<Commitment> commit(List<Recommendation> asked) {
        var promised = new ArrayList<Commitment>();

        var passports = promise(
                promised,
                abroad,
                "Passeport délivré en trente jours",
                "Passports issued within thirty days",
                "Ramener le délai moyen de délivrance de 210 à 30 jours dans les consulats.",
                "Bring the average time to issue a passport down from 210 to 30 days in consulates.",
                new Indicator(
                        both("Délai moyen de délivrance", "Average time to issue"),
                        "jours",
                        BigDecimal.valueOf(210),
                        BigDecimal.valueOf(30)),
                xof(450_000_000L),
                held.plusMonths(24),
                asked.get(0));
        report(
                passports,
                5,
                Status.UNDER_WAY,
                20,
                "Quatre consulats sont équipés de stations de saisie.",
                "Four consulates have capture stations.",
                "passeports/equipement",
                null);
        report(
                passports,
                14,
                Status.UNDER_WAY,
                55,
                "Le délai moyen est tombé à 95 jours.",
                "The average time has fallen to 95 days.",
                "passeports/delais-an-1",
                95);
        passports.amend(
                terms(
                        passports,
                        new Indicator(
                                both("Délai moyen de délivrance", "Average time to issue"),
                                "jours",
                                BigDecimal.valueOf(210),
                                BigDecimal.valueOf(30)),
                        xof(620_000_000L),
                        held.plusMonths(34)),
                "Le marché des stations de saisie a été relancé : l’échéance est reportée de dix mois et le budget relevé.",
                MINISTER,
                1,
                Korande.atNoon(held.plusMonths(18)));
        report(
                passports,
                33,
                Status.DONE,
                100,
                "Le délai moyen constaté sur six mois est de 28 jours.",
                "The average time over six months is 28 days.",
                "passeports/bilan",
                28);

        var records = promise(
                promised,
                home,
                "Demande en ligne des actes d’état civil",
                "Online requests for civil status records",
                "Permettre à toute personne née au pays de demander un acte sans s’y déplacer.",
                "Let anybody born in the country request a record without travelling.",
                new Indicator(
                        both("Communes reliées", "Municipalities connected"),
                        "communes",
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(120)),
                xof(300_000_000L),
                held.plusMonths(36),
                asked.get(1));
        report(
                records,
                8,
                Status.UNDER_WAY,
                15,
                "Dix-huit communes sont reliées.",
                "Eighteen municipalities are connected.",
                "etat-civil/communes",
                18);
        report(
                records,
                20,
                Status.UNDER_WAY,
                40,
                "Cinquante et une communes sont reliées.",
                "Fifty-one municipalities are connected.",
                null,
                51);
        report(
                records,
                32,
                Status.UNDER_WAY,
                60,
                "Soixante-douze communes sont reliées.",
                "Seventy-two municipalities are connected.",
                "etat-civil/avancement",
                72);

        var costs = promise(
                promised,
                finance,
                "Publication trimestrielle du coût des transferts",
                "Quarterly publication of the cost of sending money",
                "Rendre publics, par corridor et par opérateur, les frais de transfert.",
                "Make transfer fees public, by corridor and by operator.",
                new Indicator(
                        both("Publications par an", "Publications a year"),
                        null,
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(4)),
                null,
                held.plusMonths(12),
                asked.get(2));
        report(
                costs,
                10,
                Status.DONE,
                100,
                "Les quatre premières publications sont en ligne.",
                "The first four publications are online.",
                "transferts/publications",
                4);

        var fund = promise(
                promised,
                finance,
                "Fonds de cofinancement des projets collectifs",
                "Co-financing fund for collective projects",
                "Apporter un franc public pour un franc d’une association, dans la limite des crédits votés.",
                "Match each franc of an association with a public franc, within the funds voted.",
                new Indicator(
                        both("Projets cofinancés", "Projects co-financed"),
                        "projets",
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(60)),
                xof(1_200_000_000L),
                held.plusMonths(30),
                asked.get(3));
        report(
                fund,
                9,
                Status.UNDER_WAY,
                10,
                "Le règlement du fonds est signé ; neuf dossiers sont instruits.",
                "The fund’s rules are signed; nine files are being examined.",
                "fonds/reglement",
                null);
        fund.amend(
                terms(
                        fund,
                        new Indicator(
                                both("Projets cofinancés", "Projects co-financed"),
                                "projets",
                                BigDecimal.ZERO,
                                BigDecimal.valueOf(25)),
                        xof(500_000_000L),
                        held.plusMonths(40)),
                "La loi de finances a réduit la dotation : la cible passe de soixante à vingt-cinq projets.",
                "Ministre de l’économie et des finances",
                1,
                Korande.atNoon(held.plusMonths(15)));
        report(
                fund,
                26,
                Status.BLOCKED,
                30,
                "Sept projets sont cofinancés ; la dotation de l’année n’est pas débloquée.",
                "Seven projects are co-financed; this year’s funds have not been released.",
                null,
                7);

        var office = promise(
                promised,
                city,
                "Guichet unique des porteurs de projets à Bélézo",
                "One-stop office for project holders in Bélézo",
                "Recevoir, orienter et suivre les porteurs de projets en un seul lieu.",
                "Receive, guide and follow project holders in one place.",
                null,
                xof(85_000_000L),
                held.plusMonths(28),
                asked.get(4));
        report(
                office,
                12,
                Status.NOT_STARTED,
                0,
                "Le local n’est pas encore attribué.",
                "The premises have not been allocated yet.",
                null,
                null);

        promise(
                promised,
                home,
                "Vérification à distance des titres fonciers",
                "Remote checking of land titles",
                "Ouvrir la consultation du registre foncier aux personnes établies à l’étranger.",
                "Open the land register to people living abroad.",
                null,
                null,
                held.plusMonths(36),
                asked.get(8));

        var missions = promise(
                promised,
                health,
                "Missions courtes de personnels de santé",
                "Short missions of health staff",
                "Accueillir chaque année quarante soignants de la diaspora dans les hôpitaux régionaux.",
                "Welcome forty health workers of the diaspora to regional hospitals every year.",
                new Indicator(
                        both("Soignants accueillis par an", "Health workers welcomed a year"),
                        "personnes",
                        BigDecimal.valueOf(6),
                        BigDecimal.valueOf(40)),
                xof(140_000_000L),
                held.plusMonths(36),
                asked.get(6));
        report(
                missions,
                7,
                Status.UNDER_WAY,
                25,
                "Onze soignants accueillis à Dossiré.",
                "Eleven health workers welcomed in Dossiré.",
                "sante/missions-an-1",
                11);
        report(
                missions,
                19,
                Status.UNDER_WAY,
                65,
                "Vingt-six soignants accueillis dans trois hôpitaux.",
                "Twenty-six health workers welcomed in three hospitals.",
                "sante/missions-an-2",
                26);
        report(
                missions,
                31,
                Status.UNDER_WAY,
                80,
                "Trente-trois soignants accueillis dans cinq hôpitaux.",
                "Thirty-three health workers welcomed in five hospitals.",
                "sante/missions-an-3",
                33);

        promise(
                        promised,
                        health,
                        "Ouverture de négociations sur les pensions",
                        "Opening of negotiations on pensions",
                        "Proposer une convention de sécurité sociale à deux pays de résidence.",
                        "Propose a social security agreement to two countries of residence.",
                        null,
                        null,
                        held.plusMonths(48),
                        asked.get(5))
                .withdraw(
                        "Aucun des pays de résidence sollicités n’a accepté d’ouvrir des négociations.",
                        MINISTER,
                        1,
                        Korande.atNoon(held.plusMonths(30)));
        history.record(forum.id());
        return promised;
    }

    private static BudgetLine xof(long amount) {
        return new BudgetLine("Budget de l’État", BigDecimal.valueOf(amount), "XOF");
    }

    private Commitment promise(
            List<Commitment> promised,
            Institution lead,
            String title,
            String englishTitle,
            String objective,
            String englishObjective,
            Indicator indicator,
            BudgetLine budget,
            LocalDate deadline,
            Recommendation answered) {
        int number = promised.size() + 1;
        var signed = held.plusDays(60L + number);
        var act = new Act(
                number % 2 == 0 ? ActKind.ORDER : ActKind.DECREE,
                String.format("n° %d-%03d/RK", signed.getYear(), 100 + number),
                signed,
                null);
        var terms = new Terms(
                new Purpose(
                        both(title, englishTitle), null, null, both(objective, englishObjective), MEANS.get(number)),
                indicator == null ? null : List.of(indicator),
                funding(budget),
                new Schedule(indicator == null ? null : signed, deadline, milestones(number)),
                number == 8 ? BETWEEN_STATES : NATIONAL,
                null,
                number == 4 ? new Partners(null, null, List.of("Faîtière des associations korandéennes")) : null,
                new Origin(answered.id(), null, null));
        var commitment = new Commitment(lead, number, act, terms, today, Korande.atNoon(signed));
        commitments.add(commitment);
        promised.add(commitment);
        return commitment;
    }

    private static Terms terms(Commitment commitment, Indicator indicator, BudgetLine budget, LocalDate deadline) {
        var old = commitment.terms();
        return new Terms(
                old.purpose(),
                List.of(indicator),
                funding(budget),
                new Schedule(old.schedule().starts(), deadline, null),
                old.levels(),
                old.territory(),
                old.partners(),
                old.origin());
    }

    private static Funding funding(BudgetLine line) {
        return line == null ? Funding.NONE : new Funding(List.of(line), null);
    }

    private List<Milestone> milestones(int number) {
        return number == 2
                ? List.of(
                        new Milestone(
                                held.plusMonths(18),
                                both("Cinquante communes reliées", "Fifty municipalities connected")),
                        new Milestone(
                                held.plusMonths(30),
                                both("Quatre-vingts communes reliées", "Eighty municipalities connected")))
                : List.of();
    }

    private void report(
            Commitment commitment,
            int monthsAfter,
            Status status,
            int percentage,
            String french,
            String english,
            String evidence,
            Integer measured) {
        var reported = Korande.atNoon(held.plusMonths(monthsAfter));
        var progress = new Progress(
                status,
                percentage,
                both(french, english),
                null,
                null,
                measured == null
                        ? null
                        : new Measurements(List.of(
                                new Measurement(1, held.plusMonths(monthsAfter), BigDecimal.valueOf(measured)))),
                evidence == null ? null : "https://example.org/korande/" + evidence,
                null);
        var report = new ProgressReport(commitment, progress, focalPoint, null, reported);
        report.publish(commitment, reported);
        reports.add(report);
    }
}
