package org.toguna.system;

import java.util.List;
import java.util.Random;

/** What nobody should send and somebody will; every one of them broke some program once. */
final class Nonsense {
    /** In place of a text, wherever one stands. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "é".repeat(201),
            "a".repeat(61),
            "a".repeat(255),
            "a".repeat(300),
            "a".repeat(1001),
            "a".repeat(4001),
            "a".repeat(20_001),
            "a".repeat(60) + "!",
            "a-".repeat(5_000) + "!",
            "a.".repeat(5_000) + "done",
            "a".repeat(50) + ".".repeat(50) + "@",
            "a@b." + "c".repeat(317),
            "a@b." + "c".repeat(500),
            "a@b..c",
            "ａ@exemple.example",
            "😀".repeat(101),
            "\u202eenvers\u2066",
            "e\u0301\u0301\u0301",
            "\ufeff\ufffe\uffff",
            "\r\nSet-Cookie: a=b",
            "\t\u000b\u0085\u2028",
            "'; DROP TABLE person; --",
            "\"><script>alert(1)</script>",
            "${7*7}#{7*7}{{7*7}}",
            "%00%ff%%s%n",
            "../../../etc/passwd",
            "..\\..\\",
            "{x}",
            "{0}'{1}",
            "null",
            "true",
            "fr",
            "en",
            "xx",
            "FR",
            "XK",
            "XOF",
            "XTS",
            "GALACTIC",
            "PUBLISHED",
            "DONE",
            "NATIONAL",
            "NUMBER",
            "UTC",
            "Africa/Bamako",
            "+18:00",
            "0",
            "-1",
            "1",
            "50.5",
            "1,5",
            "1e5",
            "1e999999999",
            "1e-999999999",
            "9".repeat(400),
            "NaN",
            "0x10",
            "2147483647",
            "2147483648",
            "-2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "٣",
            "2026-11-29",
            "2026-02-30",
            "29/11/2026",
            "0000-01-01",
            "9999-12-31",
            "10000-01-01",
            "+999999999-12-31",
            "-999999999-01-01",
            "2026-11-29T10:00:00Z",
            "2026-11-29T10:00",
            "+1000000000-12-31T23:59:59Z",
            "1-1-1-1-1",
            "00000000-0000-0000-0000-000000000001",
            "0".repeat(64),
            "g".repeat(64),
            "[]",
            "http://[::1",
            "javascript:alert(1)",
            "awa@example.org");

    /** In place of any value of JSON. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0",
            "-1",
            "1",
            "50.5",
            "1e2",
            "1e400",
            "1e999999999",
            "-1e999999999",
            "1e-999999999",
            "2147483648",
            "-2147483649",
            "9".repeat(90),
            "9".repeat(2_000),
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[{}]",
            "[1,null,\"a\"]",
            "{\"fr\":null}",
            "{\"fr\":7}",
            "{\"fr\":{\"fr\":{}}}",
            "{\"\":\"a\"}",
            "{\"fr\":\"a\",\"fr\":\"b\"}",
            "{\"no language\":\"a\"}",
            "{\"a\\u0000\":\"b\"}",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "[\"\\ud800\"]",
            "{\"fr\":\"\\u0000\"}",
            "[" + "0,".repeat(5_000) + "0]",
            "[".repeat(5_000) + "]".repeat(5_000),
            "{\"a\":".repeat(5_000) + "0" + "}".repeat(5_000));

    /** In place of a whole body. */
    private static final List<String> BODIES = List.of(
            "{\"x\":[",
            "{\"x\":{",
            "{\"x\":[{\"y\":[1,",
            "[",
            "{",
            "",
            " ",
            "null",
            "true",
            "7",
            "\"a\"",
            "[]",
            "[null]",
            "{}",
            "{}{}",
            "{\"",
            "\ufeff{}",
            "<a/>",
            "a=b&c=d",
            "{\"x\":1e",
            "{\"x\":\"\\u",
            "{\"x\":" + "[".repeat(200_000),
            "{\"x\":\"" + "a".repeat(150_000) + "\"}");

    private static final List<String> CONTENT_TYPES = List.of(
            "",
            "text/plain",
            "application",
            "application/",
            "/json",
            ";;;",
            "application/json;",
            "application/json; charset",
            "application/json; charset=nonsense",
            "application/json; charset=utf-16",
            "application/json, text/plain",
            "application/problem+json",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "*/*",
            "a".repeat(2_000),
            "é/ü");

    private static final List<String> HEADERS = List.of(
            "Accept: application/json",
            "Accept: text/html",
            "Accept: application/xml",
            "Accept: nonsense",
            "Accept: ;;",
            "Accept: */*;q=x",
            "Accept: application/json;q=5",
            "Accept: */json",
            "Accept: application/json;q=0",
            "Accept: " + "a/b,".repeat(500),
            "Accept-Language: fr;q=5",
            "Accept-Language: ;",
            "Accept-Language: *",
            "Accept-Language: -",
            "Accept-Language: e\u00e9",
            "Accept-Language: " + "fr,".repeat(1_000) + "fr",
            "Accept-Language: en-" + "a-".repeat(1_000),
            "Accept-Encoding: nonsense;q=x",
            "Accept-Charset: nonsense",
            "Authorization: Bearer",
            "Authorization: Bearer \u0001",
            "Authorization: Basic eDp5",
            "Cookie: toguna=" + "a".repeat(2_000),
            "Cookie: toguna=\"",
            "Cookie: JSESSIONID=../../x; =; a",
            "Content-Encoding: gzip",
            "If-None-Match: nonsense",
            "If-Modified-Since: yesterday",
            "Range: bytes=5-1",
            "Expect: nonsense",
            "X-HTTP-Method-Override: DELETE",
            "X-Forwarded-For: nonsense",
            "X-Forwarded-Proto: nonsense",
            "Forwarded: for=\"",
            "Origin: null",
            "Origin: http://[",
            "Sec-Fetch-Site: nonsense",
            "Toguna-Token: nonsense",
            "Toguna-Token: " + "a".repeat(3_000),
            "Faces-Request: partial/ajax",
            "X-Requested-With: XMLHttpRequest",
            "Date: nonsense",
            "Upgrade: nonsense");

    private final Random chance;

    Nonsense(Random chance) {
        this.chance = chance;
    }

    String text() {
        return any(TEXTS);
    }

    /** Any value of JSON, nonsensical texts among them. */
    String value() {
        return chance.nextBoolean() ? any(VALUES) : quoted(text());
    }

    String body() {
        return any(BODIES);
    }

    String contentType() {
        return any(CONTENT_TYPES);
    }

    String header() {
        return any(HEADERS);
    }

    /** The same text with one accident: cut off, a piece twice, or a byte changed. */
    String accident(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int at = chance.nextInt(text.length());
        return switch (chance.nextInt(3)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + text.substring(at / 2);
            default -> text.substring(0, at) + (char) chance.nextInt(256) + text.substring(at + 1);
        };
    }

    byte[] bytes(int most) {
        var bytes = new byte[chance.nextInt(most)];
        chance.nextBytes(bytes);
        return bytes;
    }

    private <T> T any(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    static String quoted(String text) {
        var json = new StringBuilder("\"");
        text.chars()
                .forEach(c -> json.append(
                        c < ' ' || c == '"' || c == '\\' || Character.isSurrogate((char) c)
                                ? "\\u%04x".formatted(c)
                                : String.valueOf((char) c)));
        return json.append('"').toString();
    }
}
