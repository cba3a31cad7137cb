package org.toguna.forum.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pages about an archive say how complete its record is: whoever keeps a list of it adds that. An event, since a forum knows no list. */
public final class ArchiveShown {
    private final String forum;
    private final Locale language;
    private final List<String> said = new ArrayList<>();

    ArchiveShown(String forum, Locale language) {
        this.forum = forum;
        this.language = language;
    }

    /** The address of the archive. */
    public String forum() {
        return forum;
    }

    /** Of the page. */
    public Locale language() {
        return language;
    }

    public void add(String words) {
        said.add(words);
    }

    String said() {
        return String.join(" ", said);
    }
}
