package org.toguna.pages.page;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Set;
import org.toguna.texts.usecase.Texts;

/** The texts of the page's language, for expressions: {@code t['key']} and {@code t.with('key', a, b)}. */
@Named("t")
@RequestScoped
public class PageTexts extends AbstractMap<String, String> {
    @Inject
    CurrentPage page;

    @Override
    public String get(Object key) {
        return Texts.in(page.locale()).get((String) key);
    }

    public String with(String key, Object... arguments) {
        return Texts.in(page.locale()).get(key, arguments);
    }

    public String name(Enum<?> constant) {
        return Texts.in(page.locale()).name(constant);
    }

    /** Several of them, one after the other. */
    public String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(this::name).collect(joining(", "));
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("texts are looked up, not listed");
    }
}
