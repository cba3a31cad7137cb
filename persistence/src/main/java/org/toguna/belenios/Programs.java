package org.toguna.belenios;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a server sends to browsers that vote, beside what a release ships. It tells what the server sent to this machine now, and
 * nothing of what it sends to others.
 *
 * @param hashes SHA-384 in hexadecimal, by the name of the program
 */
record Programs(Map<String, String> hashes) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{96})  (\\S+)");
    private static final String DOCTYPE = "<!DOCTYPE html>";

    /** As our pages write them: browsers read more forms than these, in which a program could hide. */
    private static final Pattern TAG = Pattern.compile(
            "<(/?[A-Za-z][\\w:-]*+)((?:[ \\t\\r\\n\\f]++[\\w:.-]++(?:=\"[^\"<]*+\")?+)*+)[ \\t\\r\\n\\f]*+/?>");

    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)(?:=\"([^\"]*)\")?");
    private static final Pattern PROGRAM = Pattern.compile("/(?:[\\w.-]++/)*+([\\w.-]++)(?:\\?[\\w=.-]*+)?+");

    /** They bring programs without a script element, or change where addresses lead. */
    private static final Set<String> FOREIGN = Set.of("iframe", "frame", "object", "embed", "base", "svg", "math");

    private static final Set<String> WITH_ADDRESS = Set.of("src", "href", "action", "formaction", "data-worker");

    /** How an address can be written so that it does not look like one of a program. */
    private static final Pattern HIDDEN = Pattern.compile("&(?:#|colon|tab|newline)", Pattern.CASE_INSENSITIVE);

    private static final Pattern IGNORED_IN_ADDRESSES = Pattern.compile("[\\s\\p{Cntrl}]");
    private static final int EXCERPT = 60;

    /** Of a file as sha384sum writes it; lines of another form are left out. */
    static Programs read(String file) {
        var hashes = new TreeMap<String, String>();
        file.lines()
                .map(LINE::matcher)
                .filter(line -> line.matches())
                .forEach(line -> hashes.put(line.group(2), line.group(1)));
        return new Programs(hashes);
    }

    /**
     * What is not as released on the page of a booth, a line each.
     *
     * @throws IOException also where the server does not answer within 30 seconds
     */
    List<String> differences(URI booth) throws IOException {
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        var page = new String(get(client, booth), StandardCharsets.UTF_8);
        var differences = new ArrayList<String>();
        var addresses = addresses(page, differences);
        for (var address : addresses.entrySet()) {
            var hash = HexFormat.of().formatHex(sha384(get(client, booth.resolve(address.getKey()))));
            if (!hash.equals(hashes.get(address.getValue()))) {
                differences.add(address.getKey() + " is not the program that was released: " + hash);
            }
        }
        hashes.keySet().stream()
                .filter(name -> !addresses.containsValue(name))
                .forEach(name -> differences.add(name + " is missing"));
        return differences;
    }

    /**
     * The addresses of released programs on a page, with their names; whatever else it could run is a difference. Every {@code <}
     * counts, also in comments and texts, so that it does not matter where browsers end these.
     */
    private Map<String, String> addresses(String page, List<String> differences) {
        var addresses = new TreeMap<String, String>();
        var tag = TAG.matcher(page);
        for (int at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
            if (page.startsWith(DOCTYPE, at)) {
                continue;
            }
            if (!tag.region(at, page.length()).lookingAt()) {
                differences.add("the page has a tag that is not written as ours are: "
                        + page.substring(at, Math.min(at + EXCERPT, page.length())));
                continue;
            }
            var element = tag.group(1).toLowerCase(Locale.ROOT);
            if (FOREIGN.contains(element)) {
                differences.add("the page has an element that is not ours: " + tag.group());
            }
            boolean hasSource = false;
            var attributes = ATTRIBUTE.matcher(tag.group(2));
            while (attributes.find()) {
                var name = attributes.group(1).toLowerCase(Locale.ROOT);
                var value = Objects.requireNonNullElse(attributes.group(2), "");
                boolean isSource = element.equals("script") && name.equals("src");
                hasSource |= isSource;
                if (runs(name, value)) {
                    differences.add("the page has a program in an attribute: " + name + "=\"" + value + "\"");
                }
                var program = PROGRAM.matcher(value);
                if (WITH_ADDRESS.contains(name) && program.matches() && hashes.containsKey(program.group(1))) {
                    addresses.put(value, program.group(1));
                } else if (isSource || name.equals("data-worker")) {
                    differences.add("\"" + value + "\" is no program that was released");
                }
            }
            if (element.equals("script") && !hasSource) {
                differences.add("the page has a program of its own");
            }
        }
        return addresses;
    }

    /** Whether an attribute is a program, or leads to a page that was not looked at. */
    private static boolean runs(String name, String value) {
        return name.startsWith("on")
                || name.equals("http-equiv")
                || IGNORED_IN_ADDRESSES
                        .matcher(value)
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .contains("javascript:")
                || WITH_ADDRESS.contains(name) && HIDDEN.matcher(value).find();
    }

    private static byte[] get(HttpClient client, URI address) throws IOException {
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(address.toString());
        }
    }

    private static byte[] sha384(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-384").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-384", e);
        }
    }
}
