package org.toguna.api.rest;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.toguna.values.Written;

/**
 * How JSON is read: bounded in depth and in the length of what it holds, no member twice, and no value that is not what it should
 * be. Nothing is guessed, cut off or rounded. Members that nobody knows are passed over, so that programs may be newer than we are.
 */
final class StrictJson {
    private static final int DEEPEST = 32;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_TEXT = 100_000;
    private static final long MOST_TOKENS = 200_000;

    static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(LONGEST_TEXT)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .withConfigOverride(Map.class, texts -> texts.setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.SET)))
            .addModule(new SimpleModule()
                    .addDeserializer(String.class, of(String.class, StrictJson::text))
                    .addDeserializer(LocalDate.class, of(LocalDate.class, Written::day))
                    .addDeserializer(Instant.class, of(Instant.class, Written::moment))
                    .addDeserializer(UUID.class, of(UUID.class, Written::id))
                    .addDeserializer(BigDecimal.class, new Decimals()))
            .build();

    private StrictJson() {}

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(Written::isText);
    }

    private static <T> StdScalarDeserializer<T> of(Class<T> type, Function<String, Optional<T>> reading) {
        return new Words<>(type, reading);
    }

    /** What is written between quotation marks. */
    private static final class Words<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, Optional<T>> reading;

        Words(Class<T> type, Function<String, Optional<T>> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), json);
            }
            var read = reading.apply(json.getText());
            if (read.isEmpty()) {
                throw MismatchedInputException.from(json, handledType(), "nonsense");
            }
            return read.get();
        }
    }

    private static final class Decimals extends StdScalarDeserializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        Decimals() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.currentToken().isNumeric()) {
                return (BigDecimal) context.handleUnexpectedToken(handledType(), json);
            }
            var number = json.getDecimalValue();
            if (!Written.isComputable(number)) {
                throw MismatchedInputException.from(json, handledType(), "cannot be written out");
            }
            return number;
        }
    }
}
