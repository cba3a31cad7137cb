package org.toguna.commitment.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.toguna.progress.domain.Progress;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Wording;
import org.toguna.values.Level;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;

/** Recommendations, institutions and commitments for tests. */
public final class ARegister {
    public static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private ARegister() {}

    public static Recommendation recommendation(UUID forum, int number) {
        return new Recommendation(forum, number, wording("Ouvrir des guichets uniques"), null, null);
    }

    public static Wording wording(String title) {
        return new Wording(LocalizedText.french(title), "", Levels.NONE, "", null, "Procès-verbal");
    }

    public static Institution ministry(UUID forum) {
        return new Institution(forum, LocalizedText.french("Ministère d’essai"), InstitutionKind.MINISTRY);
    }

    public static Act decree() {
        return new Act(ActKind.DECREE, "n° 2026-014", TODAY, null);
    }

    public static Terms terms(String title) {
        return terms(title, LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30), null);
    }

    public static Terms terms(String title, LocalDate starts, LocalDate deadline, UUID recommendation) {
        return terms(title, starts, deadline, null, recommendation);
    }

    /** @param territory the code of the one that they concern */
    public static Terms termsFor(String title, String territory) {
        return terms(title, LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30), territory, null);
    }

    private static Terms terms(
            String title, LocalDate starts, LocalDate deadline, String territory, UUID recommendation) {
        return new Terms(
                new Purpose(
                        LocalizedText.french(title),
                        null,
                        null,
                        LocalizedText.french("Servir chacun près de chez lui"),
                        LocalizedText.french("Douze agents")),
                List.of(new Indicator(
                        LocalizedText.french("Guichets ouverts"), "guichets", BigDecimal.ZERO, BigDecimal.TEN)),
                new Funding(List.of(new BudgetLine("Budget de l’État", new BigDecimal("250000000"), "XOF")), null),
                new Schedule(starts, deadline, List.of()),
                Levels.of(Level.NATIONAL, Level.INTERNATIONAL),
                territory,
                new Partners(List.of("Mairie d’essai"), null, null),
                new Origin(recommendation, null, null));
    }

    /** A title, an objective and a deadline: the least that a commitment says. */
    public static Terms bareTerms(String title) {
        return new Terms(
                new Purpose(LocalizedText.french(title), null, null, LocalizedText.french("Servir chacun"), null),
                null,
                null,
                new Schedule(null, TODAY, null),
                null,
                null,
                null,
                null);
    }

    public static Commitment commitment(Institution lead, int number) {
        return new Commitment(lead, number, decree(), terms("Engagement " + number), TODAY, NOW);
    }

    public static Progress progress(Status status, int percentage) {
        return new Progress(
                status, percentage, LocalizedText.french("Deux guichets ont ouvert"), null, null, null, null, null);
    }
}
