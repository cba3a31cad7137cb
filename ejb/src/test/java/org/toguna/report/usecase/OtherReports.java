package org.toguna.report.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.toguna.evaluation.domain.OnPaper;
import org.toguna.evaluation.domain.ReplyAct;
import org.toguna.report.usecase.CommitmentReport.Evaluation;
import org.toguna.report.usecase.CommitmentReport.ResponseKind;
import org.toguna.report.usecase.CommitmentReport.Status;

/** The other reports about the same invented country. */
final class OtherReports {
    private static final ZoneId ZONE = ZoneId.of("Africa/Dakar");

    private OtherReports() {}

    static VoteReport vote(Locale language) {
        return new VoteReport(
                InventedReport.cover(language),
                List.of(
                        question("Quelles priorités retenir pour les trois prochaines années ?", 3, Map.of()),
                        question("Où tenir la prochaine édition du forum ?", 1, countries())));
    }

    private static VoteReport.Question question(String words, int most, Map<String, Long> countries) {
        var lines = IntStream.range(0, 6)
                .mapToObj(i -> new VoteReport.Line(
                        i + 1, InventedReport.commitmentTitle(i), 640 - 97L * i, Math.round((640 - 97.0 * i) / 8.12)))
                .toList();
        return new VoteReport.Question(
                words,
                most,
                "SIMPLE",
                "Secret simple",
                ZonedDateTime.of(2023, 2, 14, 8, 0, 0, 0, ZONE),
                ZonedDateTime.of(2023, 3, 1, 12, 0, 0, 0, ZONE),
                1840L,
                812,
                17,
                lines,
                countries,
                countries.isEmpty() ? 0 : 12);
    }

    private static Map<String, Long> countries() {
        var voters = new LinkedHashMap<String, Long>();
        voters.put("France", 411L);
        voters.put("Côte d’Ivoire", 205L);
        voters.put("Gabon", 184L);
        return voters;
    }

    static Declaration declaration(Locale language) {
        return new Declaration(
                InventedReport.cover(language),
                IntStream.range(0, 12)
                        .mapToObj(i -> new Declaration.Article(
                                i + 1,
                                "Que l’État s’engage à : " + InventedReport.commitmentTitle(i),
                                i % 3 == 0 ? null : "Attentes",
                                List.of("National", "Régional"),
                                i % 4 == 0 ? null : "Ministère des Sahéliens de l’étranger",
                                i % 4 == 1 ? null : LocalDate.of(2025, 12, 31),
                                LocalDate.of(2023, 3, 3),
                                i % 5 == 4 ? null : new Declaration.Item(i + 1, InventedReport.commitmentTitle(i)),
                                i % 5 == 4
                                        ? List.of()
                                        : List.of(new Declaration.Vote(i + 1, 640 - 30L * i, 812, 79 - 3L * i)),
                                "Rapport général du forum"))
                        .toList());
    }

    static EvaluationReport evaluation(Locale language) {
        return evaluation(
                language,
                "Le gouvernement en prend acte.",
                new ReplyAct("Le Premier ministre", "lettre n° 12/PM", LocalDate.of(2026, 2, 18)));
    }

    static EvaluationReport evaluation(Locale language, String reply, ReplyAct act) {
        return new EvaluationReport(
                InventedReport.cover(language),
                new EvaluationReport.Opinion(
                        LocalDate.of(2026, 1, 5),
                        LocalDate.of(2026, 1, 20),
                        LocalDate.of(2026, 2, 19),
                        new EvaluationReport.Lots(
                                1840L,
                                "5d41402abc4b2a76b9719d911017c592a3bf6f2d7c0e4a1b8e9f00d1c2b3a495",
                                200,
                                "Premier tirage de la loterie nationale de janvier",
                                "4 8 15 16 23 42",
                                LocalDate.of(2025, 12, 20),
                                LocalDate.of(2026, 1, 4)),
                        List.of(sample(true, 31), sample(false, 480)),
                        List.of(
                                new EvaluationReport.Evaluator(
                                        "Nana Sow",
                                        "Décision n° 12/CNF, du 3 novembre 2025",
                                        "Juger sur pièces chaque engagement.",
                                        "Appel à candidatures, choix par un jury.",
                                        "Aucun lien avec le ministère."),
                                new EvaluationReport.Evaluator("Issa Ba", null, null, null, "Aucun.")),
                        "Tous les tirés au sort ont répondu.",
                        "Sept engagements sur douze ont été tenus.\nLes délais restent inégaux d’un poste à l’autre.",
                        List.of(new EvaluationReport.Chapter("Durabilité", "Rien ne garantit la dotation du fonds.")),
                        reply,
                        act,
                        reply == null ? null : LocalDate.of(2026, 2, 19)),
                since(),
                IntStream.range(0, 12)
                        .mapToObj(i -> new EvaluationReport.CommitmentHeard(
                                i + 1,
                                InventedReport.commitmentTitle(i),
                                i % 6 == 4
                                        ? new Evaluation(null, InventedReport.participants(312, 3), null, null)
                                        : InventedReport.heard(i),
                                List.of(new EvaluationReport.Told(
                                        false,
                                        List.of(new EvaluationReport.Counted("Financement", 12)),
                                        i % 3 == 0
                                                ? List.of("Guichet fermé le samedi", "Pièces demandées deux fois")
                                                : List.of(),
                                        i % 2 == 0
                                                ? List.of("Annoncer les délais avant de promettre une date")
                                                : List.of(),
                                        i % 4))))
                        .toList());
    }

    static PaperForms paperForms(Locale language) {
        return new PaperForms(
                InventedReport.cover(language),
                3,
                "International",
                "Volontaires",
                "Consulat général de Diamou",
                "Association des ressortissants",
                List.of("Financement", "Procédures et délais"),
                IntStream.rangeClosed(11, 12)
                        .mapToObj(form -> new PaperForms.Form(
                                form,
                                IntStream.range(0, 5)
                                        .mapToObj(
                                                i -> new PaperForms.Question(i + 1, InventedReport.commitmentTitle(i)))
                                        .toList()))
                        .toList(),
                "https://toguna.example.org/fr/forums/essai/evaluation");
    }

    private static EvaluationReport.Since since() {
        return new EvaluationReport.Since(
                "Forum de Diamou 2021",
                LocalDate.of(2022, 3, 14),
                9,
                List.of(
                        new EvaluationReport.Compared("volunteers", spread(), spread(2, 8, 12, 9)),
                        new EvaluationReport.Compared("evaluator", spread(0, 3, 4, 1, 1), spread(1, 2, 3, 4, 2)),
                        new EvaluationReport.Compared("government", spread(0, 1, 2, 4), spread(0, 1, 5, 6))),
                List.of(
                        new EvaluationReport.Followed(
                                1,
                                "Nommer un suppléant au point focal",
                                List.of(new EvaluationReport.Found(4, CommitmentReport.Assessment.LIMITED)),
                                3,
                                List.of(new EvaluationReport.Demand(
                                        5, List.of(new EvaluationReport.Promise(2, Status.UNDER_WAY))))),
                        new EvaluationReport.Followed(2, "Publier les tarifs", List.of(), null, List.of())));
    }

    /** Up to the highest level, from the lowest on the scale of the voice. */
    private static EvaluationReport.Spread spread(long... counts) {
        var levels = CommitmentReport.Assessment.values();
        var spread = new EnumMap<CommitmentReport.Assessment, Long>(CommitmentReport.Assessment.class);
        for (int place = 0; place < counts.length; place++) {
            spread.put(levels[levels.length - counts.length + place], counts[place]);
        }
        return new EvaluationReport.Spread(spread);
    }

    private static EvaluationReport.SampleHeard sample(boolean drawn, int ratings) {
        return new EvaluationReport.SampleHeard(
                drawn,
                drawn ? new OnPaper(0, 0, 0) : new OnPaper(40, 31, 29),
                InventedReport.participants(312, ratings),
                List.of(new EvaluationReport.Counted("Financement", 12)),
                List.of(new EvaluationReport.Crowd("National", List.of(0L, 5L, 7L, 2L))),
                List.of(new EvaluationReport.Crowd("Afrique", List.of(1L, 4L, 6L, 0L))),
                List.of(new EvaluationReport.Crowd("Afrique de l’Ouest", List.of(1L, 4L, 5L, 0L))),
                List.of());
    }

    static Matrix matrix(Locale language) {
        return new Matrix(
                InventedReport.cover(language),
                List.of(
                        new Matrix.Row(
                                new Matrix.Demand(1, "Que l’État ouvre un guichet unique", ResponseKind.ACCEPTED, null),
                                new Matrix.Action(
                                        1,
                                        InventedReport.commitmentTitle(0),
                                        "Ministère des Sahéliens de l’étranger",
                                        LocalDate.of(2025, 12, 31),
                                        Map.of("XOF", new BigDecimal(125_000_000)),
                                        List.of("Budget de l’État", "Fonds de contrepartie"),
                                        Status.UNDER_WAY,
                                        60,
                                        true,
                                        new Matrix.News(
                                                LocalDate.of(2025, 6, 1), "Quatorze postes équipés sur vingt-deux."))),
                        new Matrix.Row(
                                new Matrix.Demand(2, "Ouvrir une chaîne de télévision de la diaspora", null, null),
                                null),
                        new Matrix.Row(
                                null,
                                new Matrix.Action(
                                        2,
                                        InventedReport.commitmentTitle(7),
                                        null,
                                        LocalDate.of(2027, 12, 31),
                                        Map.of(),
                                        List.of(),
                                        Status.NO_NEWS,
                                        null,
                                        false,
                                        null))));
    }

    /** With everything as long as the register lets it be. */
    static Note note(Locale language, int commitments) {
        long open = commitments / 2;
        return new Note(
                InventedReport.cover(language),
                new Note.Figures(commitments, commitments - open, open, open, open, 7, LocalDate.of(2023, 3, 3), 1079),
                Map.of(Status.DONE, commitments - open, Status.BLOCKED, open),
                IntStream.range(0, (int) Math.min(open, Note.MOST_CONCERNS))
                        .mapToObj(i -> new Note.Concern(
                                i + 1,
                                InventedReport.commitmentTitle(i)
                                        .concat(" et dans chaque région")
                                        .repeat(4),
                                "Ministère des Sahéliens de l’étranger "
                                        .repeat(6)
                                        .strip(),
                                LocalDate.of(2024, 12, 31),
                                true,
                                true,
                                true,
                                14))
                        .toList());
    }

    static CommitmentSheet sheet(Locale language) {
        var report = InventedReport.in(language);
        return new CommitmentSheet(report.cover(), report.commitments().get(2));
    }
}
