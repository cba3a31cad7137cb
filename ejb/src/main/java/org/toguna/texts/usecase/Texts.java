package org.toguna.texts.usecase;

import java.text.Bidi;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.toguna.values.Country;
import org.toguna.values.Problem;

/**
 * The application's texts in one language. A key's first word names the feature whose bundle has it; what belongs to none stands in this
 * room's.
 */
public final class Texts {
    /** The languages in which every text exists. */
    public static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    /** No bundle is looked for under a name that somebody made up: the JDK remembers each for ever. */
    private static final Set<String> FEATURES = Set.of(
            "agenda",
            "audit",
            "chain",
            "commitment",
            "demonstration",
            "desk",
            "evaluation",
            "following",
            "forum",
            "identity",
            "mail",
            "opendata",
            "outbox",
            "progress",
            "recommendation",
            "registration",
            "report",
            "shared",
            "testimony",
            "values",
            "voting");

    private static final Set<String> OF_NO_FEATURE = Set.of("shared", "values");

    /** Around words from right to left, so that what the text says after them stays after them. */
    private static final char FIRST_STRONG_ISOLATE = '\u2068';

    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
    }

    /** Texts in that language, or in French if we do not have it. */
    public static Texts in(Locale locale) {
        return new Texts(LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.FRENCH));
    }

    /**
     * The best of our languages for whoever wishes for those.
     *
     * @param wishes the value of an Accept-Language header; French when it is null or malformed
     */
    public static Locale preferred(String wishes) {
        try {
            var found = wishes == null ? null : Locale.lookup(Locale.LanguageRange.parse(wishes), LANGUAGES);
            return found == null ? Locale.FRENCH : found;
        } catch (IllegalArgumentException malformed) {
            return Locale.FRENCH;
        }
    }

    public static Texts in(String language) {
        return in(Locale.forLanguageTag(language));
    }

    public String language() {
        return locale.getLanguage();
    }

    public boolean has(String key) {
        return FEATURES.contains(featureOf(key)) && bundle(key).containsKey(key);
    }

    /**
     * @param arguments what the text mentions; enumeration constants, problems and dates are put into words
     * @return the text, or the key between question marks when it is missing
     */
    public String get(String key, Object... arguments) {
        if (!has(key)) {
            return "???" + key + "???";
        }
        var text = bundle(key).getString(key);
        if (arguments.length == 0) {
            return text;
        }
        return new MessageFormat(text, locale)
                .format(Arrays.stream(arguments).map(this::inWords).toArray());
    }

    /** What an enumeration constant is called: {@code feature.Enum.CONSTANT}. */
    public String name(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        return get(feature(type) + "." + type.getSimpleName() + "." + constant.name());
    }

    private Object inWords(Object argument) {
        if (argument instanceof Enum<?> constant) {
            return name(constant);
        }
        if (argument instanceof Problem problem) {
            return get(problem.code(), problem.arguments().toArray());
        }
        if (argument instanceof ZonedDateTime moment) {
            return moment(moment, locale);
        }
        if (argument instanceof TemporalAccessor date) {
            return date(date, locale);
        }
        if (argument instanceof String words && Bidi.requiresBidi(words.toCharArray(), 0, words.length())) {
            return FIRST_STRONG_ISOLATE + words + POP_DIRECTIONAL_ISOLATE;
        }
        return argument;
    }

    /** In French the first of a month is an ordinal, which the JDK does not know. */
    public static String date(TemporalAccessor date, Locale language) {
        var written = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(date);
        return language.getLanguage().equals("fr") ? written.replaceFirst("^1 ", "1er ") : written;
    }

    /** @param known {@code 2025-07-24}, {@code 2025-07} or {@code 2025} */
    public static String partOfDate(String known, Locale language) {
        return switch (known.length()) {
            case 4 -> known;
            case 7 -> YearMonth.parse(known).format(DateTimeFormatter.ofPattern("MMMM yyyy", language));
            default -> date(LocalDate.parse(known), language);
        };
    }

    /** @param code see {@link Country} */
    public static String country(String code, Locale language) {
        return code.equals(Country.INVENTED)
                ? in(language).get("shared.country.invented")
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }

    /** In its own zone, which is not named. */
    public static String moment(ZonedDateTime moment, Locale language) {
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language)
                .format(moment);
        return in(language).get("shared.moment", date(moment, language), time);
    }

    private ResourceBundle bundle(String key) {
        var first = featureOf(key);
        var room = OF_NO_FEATURE.contains(first) ? "texts" : first;
        return ResourceBundle.getBundle(
                "org.toguna." + room + ".texts", locale, Texts.class.getClassLoader(), NO_FALLBACK);
    }

    private static String featureOf(String key) {
        return key.substring(0, Math.max(key.indexOf('.'), 0));
    }

    private static String feature(Class<?> type) {
        return type.getPackageName().split("\\.")[2];
    }
}
