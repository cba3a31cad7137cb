package org.toguna.voting.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.pages.page.Assets;

/** The programs that compute in browsers, with the hashes by which anyone can tell that nobody changed them. */
@Named
@ApplicationScoped
public class Programs {
    private static final List<String> NAMES =
            List.of("belenios.js", "page.js", "booth.js", "trustee.js", "registrar.js");

    @Inject
    Assets assets;

    /** @param integrity SHA-384, as browsers check it */
    public record Program(String name, String address, String integrity) {}

    public List<Program> getAll() {
        return NAMES.stream().map(this::named).toList();
    }

    public Program named(String name) {
        var asset = "booth/" + name;
        return new Program(name, assets.url(asset), assets.integrity(asset));
    }
}
