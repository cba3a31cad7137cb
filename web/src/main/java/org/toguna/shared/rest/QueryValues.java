package org.toguna.shared.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.toguna.shared.Problem;
import org.toguna.shared.Refusal;
import org.toguna.shared.usecase.Texts;

/** Reads numbers, words and languages of a query; one that cannot be read is refused by its name, where JAX-RS would find nothing. */
@Provider
public class QueryValues implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return Stream.of(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .map(name -> QueryValues.<T>converter(type, name))
                .orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static <T> ParamConverter<T> converter(Class<T> type, String name) {
        if (type == int.class) {
            return (ParamConverter<T>) new Value<Integer>() {
                @Override
                public Integer fromString(String text) {
                    try {
                        return Integer.valueOf(text.strip());
                    } catch (NumberFormatException nonsense) {
                        throw unreadable(name, "shared.query.number", name, text);
                    }
                }
            };
        }
        if (type.isEnum()) {
            return oneOf(name, List.of(type.getEnumConstants()));
        }
        return type == Locale.class ? (ParamConverter<T>) oneOf(name, Texts.LANGUAGES) : null;
    }

    private static <T> ParamConverter<T> oneOf(String name, List<T> known) {
        return new Value<T>() {
            @Override
            public T fromString(String text) {
                return known.stream()
                        .filter(each -> each.toString().equals(text.strip()))
                        .findFirst()
                        .orElseThrow(() -> unreadable(
                                name,
                                "shared.query.word",
                                name,
                                text,
                                known.stream().map(Object::toString).collect(Collectors.joining(", "))));
            }
        };
    }

    private static Refusal unreadable(String name, String code, Object... arguments) {
        return new Refusal(Refusal.Kind.UNREADABLE, List.of(new Problem(name, code, arguments)));
    }

    /** What is read and never written. */
    private abstract static class Value<T> implements ParamConverter<T> {
        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
