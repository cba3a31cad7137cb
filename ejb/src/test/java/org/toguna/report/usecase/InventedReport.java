package org.toguna.report.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.toguna.evaluation.domain.WrittenMandate;
import org.toguna.report.usecase.CommitmentReport.Act;
import org.toguna.report.usecase.CommitmentReport.Amendment;
import org.toguna.report.usecase.CommitmentReport.Assessment;
import org.toguna.report.usecase.CommitmentReport.Budget;
import org.toguna.report.usecase.CommitmentReport.Commitment;
import org.toguna.report.usecase.CommitmentReport.Completion;
import org.toguna.report.usecase.CommitmentReport.Evaluation;
import org.toguna.report.usecase.CommitmentReport.Evaluator;
import org.toguna.report.usecase.CommitmentReport.Evidence;
import org.toguna.report.usecase.CommitmentReport.Government;
import org.toguna.report.usecase.CommitmentReport.Indicator;
import org.toguna.report.usecase.CommitmentReport.Level;
import org.toguna.report.usecase.CommitmentReport.Origin;
import org.toguna.report.usecase.CommitmentReport.Participants;
import org.toguna.report.usecase.CommitmentReport.Progress;
import org.toguna.report.usecase.CommitmentReport.Recommendation;
import org.toguna.report.usecase.CommitmentReport.Response;
import org.toguna.report.usecase.CommitmentReport.ResponseKind;
import org.toguna.report.usecase.CommitmentReport.Status;

/** Reports about a country that does not exist. */
final class InventedReport {

    static final String COUNTRY = "République de Sahélia (pays fictif)";

    private static final List<String> TITLES = List.of(
            "Ouvrir un guichet unique de la diaspora dans chaque circonscription consulaire",
            "Ramener à trois semaines le délai de délivrance d’un acte d’état civil transcrit",
            "Créer un fonds de contrepartie pour les projets des associations de la diaspora",
            "Publier chaque trimestre le coût moyen des transferts d’argent par corridor",
            "Reconnaître les diplômes acquis à l’étranger par une procédure unique",
            "Réserver aux retraités de l’étranger un accueil à la caisse nationale",
            "Porter la question des visas de circulation devant l’organisation régionale",
            "Installer un médiateur pour les litiges fonciers des émigrés",
            "Associer les conseils de base à la préparation du budget des consulats",
            "Enseigner les langues nationales aux enfants nés à l’étranger",
            "Garantir le rapatriement des corps par une assurance mutualisée",
            "Ouvrir les données du registre consulaire sous forme agrégée");

    private static final List<Status> STATUSES = List.of(
            Status.DONE,
            Status.UNDER_WAY,
            Status.UNDER_WAY,
            Status.DONE,
            Status.NOT_STARTED,
            Status.UNDER_WAY,
            Status.BLOCKED,
            Status.DONE,
            Status.UNDER_WAY,
            Status.NO_NEWS,
            Status.NOT_STARTED,
            Status.DONE);

    private InventedReport() {}

    static CommitmentReport in(Locale language) {
        return of(
                language,
                IntStream.range(0, TITLES.size())
                        .mapToObj(InventedReport::commitment)
                        .toList());
    }

    /** As long as wanted: the same invented commitments again and again, each with its own number. */
    static CommitmentReport withCommitments(int howMany, Locale language) {
        return of(
                language,
                IntStream.range(0, howMany).mapToObj(InventedReport::commitment).toList());
    }

    /** The same invented recommendations again and again, and no commitment. */
    static CommitmentReport withRecommendations(int howMany, Locale language) {
        var once = recommendations();
        return new CommitmentReport(
                cover(language),
                IntStream.range(0, howMany)
                        .mapToObj(i -> once.get(i % once.size()))
                        .toList(),
                List.of());
    }

    static Cover cover(Locale language) {
        return new Cover(
                "Forum de la diaspora de la " + COUNTRY,
                "sahelia-2023",
                "La diaspora, partenaire des territoires : santé, épargne, droits",
                "Ministère des Sahéliens de l’étranger",
                "Tomboura, palais des congrès",
                LocalDate.of(2023, 3, 1),
                LocalDate.of(2023, 3, 3),
                "heure de Tomboura (UTC+0)",
                language,
                true,
                false,
                null,
                null,
                ZonedDateTime.of(2026, 2, 14, 14, 5, 0, 0, ZoneId.of("Africa/Dakar")),
                "5d41402abc4b2a76b9719d911017c592a3bf6f2d7c0e4a1b8e9f00d1c2b3a495");
    }

    static Edition published() {
        return new Edition(
                3,
                "https://forum.sahelia.example/fr/forums/sahelia-2023/reports/3",
                "Ministère des Sahéliens de l’étranger",
                false);
    }

    static CommitmentReport of(Locale language, List<Commitment> commitments) {
        return new CommitmentReport(cover(language), recommendations(), commitments);
    }

    /** A commitment of which only what is required is known. */
    static Commitment bare() {
        return saying("Tenir une réunion annuelle des conseils de base", null, null);
    }

    static Commitment evaluatedBy(Participants participants) {
        return saying("Ouvrir une ligne d’écoute", null, new Evaluation(null, participants, null, null));
    }

    static Commitment saying(String title, String objective, Evaluation evaluation) {
        return new Commitment(
                "1",
                title,
                null,
                null,
                List.of(),
                objective,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                Status.NO_NEWS,
                null,
                List.of(),
                evaluation,
                List.of(),
                CommitmentReport.Details.NONE);
    }

    static Participants participants(int answered, int ratings) {
        Map<Completion, Integer> completion = new EnumMap<>(Completion.class);
        completion.put(Completion.LIMITED, ratings / 2);
        completion.put(Completion.SUBSTANTIAL, ratings - ratings / 2);
        return new Participants(
                1840, 1275, answered, ratings, completion, Map.of(3, ratings / 4, 4, ratings - ratings / 4));
    }

    private static List<Recommendation> recommendations() {
        Response accepted = new Response(ResponseKind.ACCEPTED, "Conforme au programme du gouvernement.");
        Response partly =
                new Response(ResponseKind.ACCEPTED_IN_PART, "Retenue pour les postes de plus de 10 000 inscrits.");
        Response deferred =
                new Response(ResponseKind.DEFERRED, "Reportée à la loi de finances suivante, faute de crédits.");
        Response refused = new Response(ResponseKind.REFUSED, null);
        List<Response> answers = List.of(accepted, partly, accepted, deferred, refused);
        Stream<Recommendation> answered = IntStream.range(0, TITLES.size())
                .mapToObj(i -> new Recommendation(
                        "R" + (i + 1),
                        TITLES.get(i).replaceFirst("^", "Que l’État s’engage à : "),
                        answers.get(i % 5)));
        Stream<Recommendation> unanswered =
                Stream.of(new Recommendation(null, "Ouvrir une chaîne de télévision de la diaspora", null));
        return Stream.concat(answered, unanswered).toList();
    }

    private static Commitment commitment(int index) {
        int i = index % TITLES.size();
        Status status = STATUSES.get(i);
        return new Commitment(
                String.valueOf(index + 1),
                TITLES.get(i),
                i == 9 ? null : new Act("Décret", "n° 2023-0" + (41 + i) + "/PM", LocalDate.of(2023, 7, 1 + i)),
                "Ministère des Sahéliens de l’étranger",
                i % 3 == 0 ? List.of() : List.of("Ministère des Finances", "Association des communes de Sahélia"),
                "Rapprocher l’administration de chaque Sahélien établi hors du pays, quel que soit son lieu de vie.",
                i % 4 == 1 ? null : "Douze agents formés, un système d’information partagé, une ligne budgétaire.",
                i % 5 == 4
                        ? null
                        : new Indicator(
                                "Usagers servis dans l’année",
                                i % 5 == 3 ? null : new BigDecimal(4200),
                                new BigDecimal(1_250_000),
                                "personnes"),
                i % 4 == 2
                        ? null
                        : new Budget(new BigDecimal("125000000").add(BigDecimal.valueOf(i * 1_000_000L)), "XOF"),
                LocalDate.of(2023, 9, 1),
                i == 9 ? null : LocalDate.of(2025 + i % 3, 12, 31),
                i == 6 ? Set.of(Level.REGIONAL, Level.INTERNATIONAL) : Set.of(Level.NATIONAL),
                i == 9 ? null : new Origin("R" + (i + 1), TITLES.get(i)),
                i == 9 ? null : new Response(ResponseKind.ACCEPTED, "Conforme au programme du gouvernement."),
                status,
                status == Status.NO_NEWS ? null : percentage(status),
                history(status),
                i % 6 == 4 ? null : heard(i),
                i == 2
                        ? List.of(new Amendment(
                                2,
                                LocalDate.of(2024, 11, 4),
                                "Échéance reportée d’un an, le temps d’adopter le règlement du fonds.",
                                "Secrétaire général du ministère"))
                        : List.of(),
                i == 2 ? details() : CommitmentReport.Details.NONE);
    }

    private static CommitmentReport.Details details() {
        return new CommitmentReport.Details(
                "Les associations ne trouvent pas de cofinancement.",
                "Un fonds public ajoute sa part à celle des associations.",
                List.of(new CommitmentReport.Measured(
                        new Indicator("Projets financés", BigDecimal.ZERO, new BigDecimal(80), "projets"),
                        new BigDecimal(20),
                        LocalDate.of(2025, 6, 1),
                        25)),
                List.of(new CommitmentReport.Funding(
                        "Budget de l’État", new Budget(new BigDecimal(40_000_000), "XOF"))),
                List.of(new CommitmentReport.Milestone(LocalDate.of(2024, 6, 30), "Règlement du fonds adopté")),
                List.of("Banque de développement de Sahélia"),
                List.of("Fédération des associations"),
                List.of("Pas de date de début"),
                "En retard",
                8L,
                null);
    }

    private static int percentage(Status status) {
        return switch (status) {
            case DONE -> 100;
            case UNDER_WAY -> 60;
            case BLOCKED -> 25;
            case NOT_STARTED, NO_NEWS, WITHDRAWN -> 0;
        };
    }

    private static List<Progress> history(Status status) {
        if (status == Status.NO_NEWS) {
            return List.of();
        }
        Progress first = new Progress(
                LocalDate.of(2024, 1, 15),
                Status.NOT_STARTED,
                0,
                "Comité de pilotage installé ; calendrier adopté.",
                List.of());
        Progress last = new Progress(
                LocalDate.of(2025, 6, 1),
                status,
                percentage(status),
                "Quatorze postes équipés sur vingt-deux.\nLes agents des postes restants sont en formation.",
                List.of(
                        new Evidence(
                                "https://suivi.sahelia.example/engagements/pieces/proces-verbal-de-reception", null),
                        new Evidence(null, "procès-verbal-2025.pdf")));
        return List.of(first, last);
    }

    static String commitmentTitle(int i) {
        return TITLES.get(i);
    }

    static Evaluation heard(int i) {
        return new Evaluation(
                participants(140, 31),
                i == 7 ? participants(312, 3) : participants(312, 48),
                i == 8
                        ? null
                        : new Evaluator(
                                i == 3 ? Assessment.NO_EVIDENCE : Assessment.SUBSTANTIAL,
                                "Vérifiable tel qu’il est écrit",
                                List.of(
                                        new Evidence("https://example.org/visite", "Document : notes de visite"),
                                        new Evidence(null, "Visite sur place : six postes, le 3 mars 2026")),
                                "Le service est ouvert, mais les délais restent inégaux d’un poste à l’autre.",
                                "Les familles se déplacent une fois au lieu de trois."),
                i == 5
                        ? null
                        : new Government(
                                Completion.COMPLETE,
                                "Le service fonctionne dans tous les postes équipés.",
                                "Ministère des Sahéliens de l’étranger",
                                i % 2 == 0 ? null : new WrittenMandate("lettre n° 41", LocalDate.of(2026, 1, 9)),
                                i % 2 == 0 ? LocalDate.of(2026, 1, 12) : null));
    }
}
