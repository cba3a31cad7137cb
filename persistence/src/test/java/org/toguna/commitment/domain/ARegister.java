package org.toguna.commitment.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.toguna.shared.Level;
import org.toguna.shared.Levels;
import org.toguna.shared.LocalizedText;

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
        return new Act(ActKind.DECREE, "n° 2026-014", TODAY, TODAY);
    }

    public static Terms terms(String title) {
        return terms(title, LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30), null);
    }

    public static Terms terms(String title, LocalDate starts, LocalDate deadline, UUID recommendation) {
        return new Terms(
                LocalizedText.french(title),
                LocalizedText.french("Servir chacun près de chez lui"),
                LocalizedText.french("Douze agents"),
                new Indicator(LocalizedText.french("Guichets ouverts"), "guichets", BigDecimal.ZERO, BigDecimal.TEN),
                new Budget(new BigDecimal("250000000"), "XOF"),
                starts,
                deadline,
                Levels.of(Level.NATIONAL, Level.INTERNATIONAL),
                "Mairie d’essai",
                recommendation);
    }

    public static Commitment commitment(Institution lead, int number) {
        return new Commitment(lead, number, decree(), terms("Engagement " + number), NOW);
    }

    public static Progress progress(Status status, int percentage) {
        return new Progress(status, percentage, LocalizedText.french("Deux guichets ont ouvert"), null, null);
    }
}
