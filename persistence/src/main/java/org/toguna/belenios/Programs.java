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
import java.util.Map;
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
    private static final Pattern NAMED = Pattern.compile("\"([^\"]*/([\\w.-]+\\.js)(?:\\?[^\"]*)?)\"");
    private static final Pattern INLINE = Pattern.compile("<script(?![^>]*\\ssrc=)", Pattern.CASE_INSENSITIVE);

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
        var addresses = new TreeMap<String, String>();
        var found = NAMED.matcher(page);
        while (found.find()) {
            addresses.put(found.group(1), found.group(2));
        }
        var differences = new ArrayList<String>();
        if (INLINE.matcher(page).find()) {
            differences.add("the page has a program of its own");
        }
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
