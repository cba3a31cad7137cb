package org.toguna.belenios;

import java.util.Optional;

/** A file of belenios-tool, below which a trustee has put a line that is ours. */
record HandedIn(String toolFile, Optional<String> line) {
    /** @param field which our line has and the tool's lack */
    static HandedIn read(String file, String field) {
        var text = file.strip();
        int last = text.lastIndexOf('\n') + 1;
        var line = text.substring(last);
        return last > 0 && line.contains("\"" + field + "\":")
                ? new HandedIn(text.substring(0, last), Optional.of(line))
                : new HandedIn(text, Optional.empty());
    }
}
