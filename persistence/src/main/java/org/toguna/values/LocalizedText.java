package org.toguna.values;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One text in several languages, by language tag; blank ones are dropped.
 *
 * @param texts language tag to text
 */
public record LocalizedText(Map<String, String> texts) {
    public static final LocalizedText NONE = new LocalizedText(Map.of());

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    /** @throws Refusal {@code shared.language.unknown} for a key that is no language tag */
    public LocalizedText {
        var kept = new TreeMap<String, String>();
        texts.forEach((language, text) -> {
            if (!LANGUAGE.matcher(language).matches()) {
                throw new Refusal(Refusal.Kind.INVALID, "shared.language.unknown", language);
            }
            if (text != null && !text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        texts = Collections.unmodifiableMap(kept);
    }

    public static LocalizedText french(String text) {
        return of("fr", text);
    }

    public static LocalizedText of(String language, String text) {
        return text == null ? NONE : new LocalizedText(Map.of(language, text));
    }

    public static LocalizedText frenchAndEnglish(String french, String english) {
        var texts = new TreeMap<String, String>();
        texts.put("fr", french);
        texts.put("en", english);
        return new LocalizedText(texts);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The text in that language, else in French, else in any language, else empty. */
    public String in(Locale locale) {
        return texts.getOrDefault(languageIn(locale), "");
    }

    /** The language in which {@link #in} answers, so that a page can mark a text that is not in its own. */
    public String languageIn(Locale locale) {
        if (texts.containsKey(locale.getLanguage())) {
            return locale.getLanguage();
        }
        return texts.containsKey("fr") || texts.isEmpty()
                ? "fr"
                : texts.keySet().iterator().next();
    }
}
