package org.toguna.api.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Refusal;
import org.toguna.values.Written;

/**
 * Reads what addresses and headers hold. What cannot be read is named to whoever sent it; in a path it is an address that does not
 * exist. A parameter left blank is as one left out.
 */
@Provider
public class Parameters implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        boolean isOurs = type == String.class
                || type == int.class
                || type == UUID.class
                || type == Locale.class
                || type.isEnum();
        return isOurs ? (ParamConverter<T>) new Reading(type, annotations) : null;
    }

    private static final class Reading implements ParamConverter<Object> {
        private final Class<?> type;

        /** Empty for a part of the path. */
        private final Optional<String> name;

        private final Optional<String> otherwise;

        Reading(Class<?> type, Annotation[] annotations) {
            this.type = type;
            name = found(annotations, QueryParam.class)
                    .map(QueryParam::value)
                    .or(() -> found(annotations, HeaderParam.class).map(HeaderParam::value));
            otherwise = found(annotations, DefaultValue.class).map(DefaultValue::value);
        }

        private static <A extends Annotation> Optional<A> found(Annotation[] annotations, Class<A> wanted) {
            return Stream.of(annotations)
                    .filter(wanted::isInstance)
                    .map(wanted::cast)
                    .findFirst();
        }

        @Override
        public Object fromString(String text) {
            if (text == null) {
                return null;
            }
            var given = text.isBlank() ? otherwise.orElse(text) : text;
            if (given.isBlank() && type != String.class && name.isPresent()) {
                return null;
            }
            return read(given).orElseThrow(this::refusal);
        }

        private Optional<?> read(String text) {
            if (type == String.class) {
                return Optional.of(text).filter(Written::isText);
            }
            if (type == int.class) {
                return whole(text);
            }
            if (type == UUID.class) {
                return Written.id(text);
            }
            return type == Locale.class
                    ? Texts.LANGUAGES.stream()
                            .filter(language -> language.getLanguage().equals(text))
                            .findFirst()
                    : Arrays.stream(type.getEnumConstants())
                            .filter(constant -> ((Enum<?>) constant).name().equals(text))
                            .findFirst();
        }

        private static Optional<Integer> whole(String digits) {
            try {
                return Optional.of(Integer.valueOf(digits));
            } catch (NumberFormatException nonsense) {
                return Optional.empty();
            }
        }

        private RuntimeException refusal() {
            return name.<RuntimeException>map(
                            named -> new Refusal(Refusal.Kind.UNREADABLE, List.of(Expected.where(named, type))))
                    .orElseGet(NotFoundException::new);
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }
}
