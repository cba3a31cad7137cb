package org.toguna.evaluation.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.toguna.evaluation.domain.Evidence;
import org.toguna.evaluation.domain.EvidenceKind;
import org.toguna.values.Validation;
import org.toguna.values.Written;

/** A line of the form for one piece of evidence of a kind, as it was typed. */
public final class EvidenceLine {
    private static final int FEWEST = 2;

    private final EvidenceKind kind;
    private final int number;
    private String title;
    private String address;
    private String function;
    private String place;
    private String date;
    private String reference;

    private EvidenceLine(EvidenceKind kind, int number) {
        this.kind = kind;
        this.number = number;
    }

    /** A line for each piece of that kind, and an empty one at least. */
    static List<EvidenceLine> of(EvidenceKind kind, List<Evidence> pieces) {
        var lines = new ArrayList<EvidenceLine>();
        for (var piece : pieces) {
            if (piece.kind() == kind) {
                var line = new EvidenceLine(kind, lines.size() + 1);
                line.show(piece);
                lines.add(line);
            }
        }
        do {
            lines.add(new EvidenceLine(kind, lines.size() + 1));
        } while (lines.size() < FEWEST);
        return lines;
    }

    private void show(Evidence piece) {
        title = piece.title();
        address = piece.address();
        function = piece.function();
        place = piece.place();
        date = piece.date() == null ? null : piece.date().toString();
        reference = piece.reference();
    }

    boolean isBlank() {
        return Stream.of(title, address, function, place, date, reference)
                .allMatch(typed -> typed == null || typed.isBlank());
    }

    Evidence evidence(Validation validation) {
        return new Evidence(kind, title, address, function, place, day(validation), reference);
    }

    private LocalDate day(Validation validation) {
        if (date == null || date.isBlank()) {
            return null;
        }
        var day = Written.day(date);
        validation.require(day.isPresent(), id("date"), "shared.notDate");
        return day.orElse(null);
    }

    /** Of one of its fields on the page. */
    public String id(String field) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + field + "-" + number;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
