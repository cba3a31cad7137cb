package org.toguna.commitment.domain;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.toguna.values.Validation;

/**
 * The dated, referenced act by which an institution binds itself.
 *
 * @param file the SHA-256 of its text as a file, in hexadecimal; null when nobody handed it in
 */
public record Act(ActKind kind, String reference, LocalDate date, String file) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Act {
        reference = reference == null ? "" : reference.strip();
        file = file == null || file.isBlank() ? null : file.strip();
    }

    /** The same act, whose text is that file. */
    public Act writtenIn(String sha256) {
        return new Act(kind, reference, date, sha256);
    }

    /**
     * @param today an act is not dated in the future
     * @throws org.toguna.values.Refusal naming every field that is missing or wrong
     */
    public void check(LocalDate today) {
        new Validation()
                .present("actKind", kind)
                .line("actReference", reference)
                .present("actDate", date)
                .require(date == null || !date.isAfter(today), "actDate", "commitment.act.future")
                .require(file == null || SHA_256.matcher(file).matches(), "actFile", "commitment.act.file.malformed")
                .refuse();
    }
}
