package org.toguna.shared.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    public String url(String name) {
        return context.getContextPath() + "/assets/" + name + "?v=" + versions.computeIfAbsent(name, this::version);
    }

    private String version(String name) {
        try (var content = context.getResourceAsStream("/assets/" + name)) {
            var checksum = new CRC32();
            checksum.update(content.readAllBytes());
            return Long.toHexString(checksum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
