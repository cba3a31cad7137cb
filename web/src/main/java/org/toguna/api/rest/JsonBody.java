package org.toguna.api.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.toguna.pages.page.Refusals;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/**
 * Reads what callers send as JSON: whole and within its limit before anything of it is bound, and strictly ({@link StrictJson}).
 * The platform's own parser never comes back from a body that ends inside a member which it does not know.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBody implements MessageBodyReader<Record> {
    /** In bytes; a form of paper with sixty commitments and every word that may be written stays below. */
    static final int LARGEST = 2 << 20;

    /** All that is bound is a record (the architecture test says so), and the platform's reader of any object stands back for it. */
    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(body, genericType);
    }

    /**
     * @return null for the word null
     * @throws Refusal {@code shared.json.tooLarge}, {@code shared.json.malformed}, {@code shared.json.beyond}, or what is wrong with
     *     the value that it names
     */
    static Record read(InputStream body, Type type) throws IOException {
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "shared.json.tooLarge", LARGEST >> 20);
        }
        try (var json = StrictJson.MAPPER.createParser(bytes)) {
            Record read = StrictJson.MAPPER.readValue(json, StrictJson.MAPPER.constructType(type));
            if (json.nextToken() != null) {
                throw new JsonParseException(json, "more than one value");
            }
            return read;
        } catch (JacksonException unreadable) {
            throw Refusals.in(unreadable).orElseGet(() -> refusal(unreadable));
        }
    }

    private static Refusal refusal(JacksonException unreadable) {
        var problem = ofSyntax(unreadable).orElseGet(() -> ofValue(where(unreadable), unreadable));
        return new Refusal(Refusal.Kind.UNREADABLE, List.of(problem));
    }

    /** A mistake of the text as such, which may have been met while a value was bound. */
    private static Optional<Problem> ofSyntax(JacksonException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamConstraintsException) {
                return Optional.of(new Problem("", "shared.json.beyond"));
            }
            if (cause instanceof StreamReadException syntax && !(cause instanceof InputCoercionException)) {
                var at = syntax.getLocation();
                return Optional.of(new Problem("", "shared.json.malformed", at.getLineNr(), at.getColumnNr()));
            }
        }
        return Optional.empty();
    }

    private static Problem ofValue(String where, JacksonException unreadable) {
        if (unreadable instanceof InvalidNullException) {
            return new Problem(where, "shared.missing");
        }
        if (unreadable instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return Expected.where(where, mismatch.getTargetType());
        }
        if (unreadable.getCause() instanceof InputCoercionException tooLarge) {
            return Expected.where(where, tooLarge.getTargetType());
        }
        return new Problem(where, "shared.http.400");
    }

    /** As in {@code terms.budget[0].amount}. */
    private static String where(JacksonException unreadable) {
        var where = new StringBuilder();
        if (unreadable instanceof JsonMappingException mapping) {
            for (var step : mapping.getPath()) {
                if (step.getFieldName() == null) {
                    where.append('[').append(step.getIndex()).append(']');
                } else {
                    where.append(where.isEmpty() ? "" : ".").append(step.getFieldName());
                }
            }
        }
        return where.toString();
    }
}
