package org.toguna.pages.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Style sheets and images under addresses that change with their content, so that browsers may keep them for a year. */
@Named
@ApplicationScoped
public class Assets {
    @Inject
    ServletContext context;

    private final Map<String, String> versions = new ConcurrentHashMap<>();
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    public String url(String name) {
        return context.getContextPath() + "/assets/" + name + "?v=" + versions.computeIfAbsent(name, this::version);
    }

    /** What a browser checks before it runs a program: SHA-384 in the form of the {@code integrity} attribute. */
    public String integrity(String name) {
        return hashes.computeIfAbsent(name, this::hash);
    }

    private String version(String name) {
        var checksum = new CRC32();
        checksum.update(content(name));
        return Long.toHexString(checksum.getValue());
    }

    private String hash(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-384").digest(content(name));
            return "sha384-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-384", e);
        }
    }

    private byte[] content(String name) {
        try (var content = context.getResourceAsStream("/assets/" + name)) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
