package org.toguna.outbox.domain;

import java.util.Optional;
import java.util.UUID;
import org.toguna.values.LocalizedText;

/** In whose name a letter is written: a forum's and its authority's, or the installation's when it concerns no forum. */
public record Letterhead(Optional<UUID> forum, LocalizedText name, LocalizedText authority) {
    public static final Letterhead INSTALLATION =
            new Letterhead(Optional.empty(), LocalizedText.NONE, LocalizedText.NONE);

    public static Letterhead of(UUID forum, LocalizedText name, LocalizedText authority) {
        return new Letterhead(Optional.of(forum), name, authority);
    }
}
