package org.toguna.commitment.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.toguna.commitment.domain.Act;
import org.toguna.commitment.domain.ActKind;
import org.toguna.commitment.domain.BudgetLine;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Funding;
import org.toguna.commitment.domain.Indicator;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.InstitutionKind;
import org.toguna.commitment.domain.Milestone;
import org.toguna.commitment.domain.Origin;
import org.toguna.commitment.domain.Partners;
import org.toguna.commitment.domain.Purpose;
import org.toguna.commitment.domain.Schedule;
import org.toguna.commitment.domain.Terms;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Wording;
import org.toguna.values.Level;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;

/** Registers by chance, the same for the same seed, with whatever makes files of cells go wrong. */
final class AnyRegister {
    static final LocalDate TODAY = LocalDate.of(2026, 2, 3);
    static final Instant NOW = Instant.parse("2026-02-03T10:15:30Z");

    private static final List<String> AWKWARD = List.of(
            "=SOMME(A1)",
            "-5 %",
            "+33 1 02",
            "@chacun",
            "'=déjà gardé",
            "''",
            "« guillemets »",
            "\"entre guillemets\"",
            "virgule, point-virgule; fin",
            "guichet unique;=2+3",
            "guichet unique,\t-2",
            "guichet unique\n@chacun",
            "deux\nlignes",
            "une tabulation\tici",
            "1 250,50",
            "12",
            "2027-01-31",
            "31/01/2027",
            "TRUE",
            "éàüß ߒߞߏ 🌍 ۱۲",
            "<b>&amp;</b>",
            "insécable\u00a0:");
    private static final List<String> LANGUAGES = List.of("fr", "en", "ar", "bm", "es");

    private final Random random;
    private final List<Recommendation> recommendations;
    private final List<Institution> institutions;

    AnyRegister(long seed, UUID forum) {
        this.random = new Random(seed);
        this.recommendations = many(0, 4, number -> recommendation(forum, number));
        this.institutions = many(
                1, 3, place -> new Institution(forum, text("Ministère " + place + " "), any(InstitutionKind.values())));
    }

    /** As another forum would have them. */
    static Recommendation recommendation(UUID forum, int number) {
        return new Recommendation(
                forum,
                number,
                new Wording(LocalizedText.french("Recommandation " + number), null, Levels.NONE, null, null, null),
                null,
                null);
    }

    List<Recommendation> recommendations() {
        return recommendations;
    }

    List<Institution> institutions() {
        return institutions;
    }

    List<Commitment> commitments() {
        var commitments = new ArrayList<Commitment>();
        int number = 0;
        for (int i = random.nextInt(12) + 1; i > 0; i--) {
            number += 1 + random.nextInt(3);
            var commitment = new Commitment(any(institutions), number, act(), terms(), TODAY, NOW);
            if (random.nextInt(4) == 0) {
                commitment.amend(terms(), words(), words(), 1, NOW);
            } else if (random.nextInt(6) == 0) {
                commitment.withdraw(words(), words(), 1, NOW);
            }
            commitments.add(commitment);
        }
        return commitments;
    }

    private Act act() {
        return new Act(any(ActKind.values()), words(), TODAY.minusDays(random.nextInt(60_000)), anyFile());
    }

    private String anyFile() {
        return random.nextBoolean() ? null : "%064x".formatted(random.nextLong(Long.MAX_VALUE));
    }

    private Terms terms() {
        var deadline = TODAY.plusDays(random.nextInt(4000));
        return new Terms(
                new Purpose(text("T"), maybeText(), maybeText(), text("O"), maybeText()),
                many(0, 4, place -> indicator()),
                new Funding(
                        many(0, 3, place -> budgetLine()), maybe(number(90, 2).add(BigDecimal.ONE))),
                new Schedule(
                        maybe(deadline.minusDays(random.nextInt(500))),
                        deadline,
                        many(0, 4, place -> new Milestone(deadline.minusDays(random.nextInt(400)), text("M")))),
                random.nextBoolean() ? Levels.NONE : Levels.of(EnumSet.of(any(Level.values()), any(Level.values()))),
                maybe("KAYES"),
                new Partners(many(0, 3, place -> words()), many(0, 2, place -> words()), many(0, 2, place -> words())),
                new Origin(
                        recommendations.isEmpty()
                                ? null
                                : maybe(any(recommendations).id()),
                        maybe(words()),
                        random.nextBoolean() ? List.of() : List.of("8.10", "10.c")));
    }

    private Indicator indicator() {
        var baseline = number(1_000_000_000, 4).negate();
        return new Indicator(
                text("I"),
                maybe(words()),
                maybe(baseline),
                maybe(baseline.add(number(9, 2)).add(BigDecimal.ONE)));
    }

    private BudgetLine budgetLine() {
        var amount = new BigDecimal(random.nextLong(100_000_000_000_000_00L)).movePointLeft(random.nextInt(3));
        return new BudgetLine(maybe(words()), amount, any(List.of("XOF", "EUR", "USD", "GNF")));
    }

    private BigDecimal number(int most, int decimals) {
        return new BigDecimal(random.nextInt(most)).movePointLeft(random.nextInt(decimals + 1));
    }

    private String words() {
        return any(AWKWARD) + (random.nextBoolean() ? "" : " " + any(AWKWARD));
    }

    private LocalizedText maybeText() {
        return random.nextBoolean() ? LocalizedText.NONE : text("");
    }

    private LocalizedText text(String beginning) {
        var texts = new TreeMap<String, String>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            texts.put(any(LANGUAGES), beginning + words());
        }
        return new LocalizedText(texts);
    }

    private <T> T maybe(T thing) {
        return random.nextBoolean() ? thing : null;
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private <T> T any(T[] things) {
        return things[random.nextInt(things.length)];
    }

    private <T> List<T> many(int least, int most, IntFunction<T> made) {
        return IntStream.rangeClosed(1, least + random.nextInt(most - least + 1))
                .mapToObj(made)
                .toList();
    }
}
