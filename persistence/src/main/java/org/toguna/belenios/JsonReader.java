package org.toguna.belenios;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads only what {@link Json} would have written: whoever reads the format through it has checked that the bytes are canonical,
 * without writing them anew.
 */
final class JsonReader {
    private static final int LONGEST_INTEGER = 9;

    /** The longest decimal of the format has 617 digits; reading longer ones takes quadratic time. */
    private static final int LONGEST_NUMBER = 700;

    private final String text;
    private int at;

    JsonReader(String text) {
        this.text = text;
    }

    static JsonReader of(byte[] contents) {
        try {
            return new JsonReader(
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(contents)).toString());
        } catch (CharacterCodingException e) {
            throw new Refused(Reason.NOT_CANONICAL, "not UTF-8");
        }
    }

    String text() {
        return text;
    }

    int position() {
        return at;
    }

    JsonReader expect(String literal) {
        if (!next(literal)) {
            throw refused("expected " + literal);
        }
        return this;
    }

    /** Steps over the literal if it is here. */
    boolean next(String literal) {
        if (!sees(literal)) {
            return false;
        }
        at += literal.length();
        return true;
    }

    boolean sees(String literal) {
        return text.startsWith(literal, at);
    }

    void end() {
        if (at != text.length()) {
            throw refused("expected the end");
        }
    }

    BigInteger number() {
        expect("\"");
        var digits = digits(LONGEST_NUMBER);
        expect("\"");
        return new BigInteger(digits);
    }

    int integer() {
        return Integer.parseInt(digits(LONGEST_INTEGER));
    }

    boolean truth() {
        if (next("true")) {
            return true;
        }
        expect("false");
        return false;
    }

    String string() {
        int start = at;
        expect("\"");
        var value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            value.append(c == '\\' ? escaped() : c);
        }
        expect("\"");
        if (!Json.quoted(value.toString()).equals(text.substring(start, at))) {
            throw refused("expected the usual escapes");
        }
        return value.toString();
    }

    <T> List<T> list(Supplier<T> item) {
        expect("[");
        var items = new ArrayList<T>();
        if (next("]")) {
            return items;
        }
        do {
            items.add(item.get());
        } while (next(","));
        expect("]");
        return items;
    }

    private char escaped() {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        return switch (c) {
            case '"', '\\' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> throw refused("unknown escape");
        };
    }

    private char hexadecimal() {
        if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-f]{4}")) {
            throw refused("unknown escape");
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private String digits(int longest) {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        int length = at - start;
        if (length == 0 || length > longest || length > 1 && text.charAt(start) == '0') {
            throw refused("expected a decimal number");
        }
        return text.substring(start, at);
    }

    private Refused refused(String what) {
        return new Refused(Reason.NOT_CANONICAL, what + " at character " + at);
    }
}
