package org.toguna.report.usecase;

import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** The report's words, numbers and dates in one language; public because templates call it. */
public final class ReportTexts {

    private static final ResourceBundle.Control EXACT_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** English alone would put the month first, as few of its readers do. */
    private static final Locale DAY_FIRST_ENGLISH = Locale.UK;

    private final Locale language;
    private final ResourceBundle bundle;

    ReportTexts(Locale language) {
        this.language = language.equals(Locale.ENGLISH) ? DAY_FIRST_ENGLISH : language;
        this.bundle = ResourceBundle.getBundle(
                "org.toguna.report.texts", language, ReportTexts.class.getClassLoader(), EXACT_LANGUAGE);
    }

    /**
     * @param field that says it
     * @throws Refusal {@code report.language.unknown}
     */
    static Locale languageOf(String field, String tag, Refusal.Kind otherwise) {
        return Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(tag))
                .findFirst()
                .orElseThrow(() -> new Refusal(otherwise, List.of(new Problem(field, "report.language.unknown"))));
    }

    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString("report." + key), language).format(arguments);
    }

    public boolean has(String key) {
        return bundle.containsKey("report." + key);
    }

    public String number(Number number) {
        return NumberFormat.getNumberInstance(language).format(number);
    }

    public String percent(int percentage) {
        return NumberFormat.getPercentInstance(language).format(percentage / 100.0);
    }

    /** In whole percent, halves up as everybody rounds at school; shares need not add up to 100. */
    public String share(long part, long whole) {
        if (whole == 0) {
            return text("none");
        }
        var format = NumberFormat.getPercentInstance(language);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format((double) part / whole);
    }

    public String date(LocalDate date) {
        return Texts.date(date, language);
    }

    public String instant(ZonedDateTime moment) {
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language)
                .format(moment);
        return text(
                "instant", date(moment.toLocalDate()), time, moment.getZone().getDisplayName(TextStyle.FULL, language));
    }
}
