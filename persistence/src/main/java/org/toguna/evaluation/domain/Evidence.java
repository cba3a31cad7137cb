package org.toguna.evaluation.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import org.toguna.values.Validation;
import org.toguna.values.Written;

/**
 * What a finding rests on, told so that others can check it. What its kind does not have is dropped.
 *
 * @param title of a document, may be absent; of minutes
 * @param address of a document, on the web
 * @param function of whoever was heard; an interview asks for nobody's name
 * @param place that was visited
 * @param date of an interview, of a visit, or of the meeting that minutes tell of
 * @param reference of minutes, may be absent
 */
public record Evidence(
        EvidenceKind kind,
        String title,
        String address,
        String function,
        String place,
        LocalDate date,
        String reference) {
    /** Pieces behind one finding. */
    public static final int MOST = 20;

    private static final int ADDRESS = 1000;

    public Evidence {
        boolean document = kind == EvidenceKind.DOCUMENT;
        boolean minutes = kind == EvidenceKind.MINUTES;
        title = document || minutes ? told(title) : null;
        address = document ? told(address) : null;
        function = kind == EvidenceKind.INTERVIEW ? told(function) : null;
        place = kind == EvidenceKind.SITE_VISIT ? told(place) : null;
        date = document ? null : date;
        reference = minutes ? told(reference) : null;
    }

    /** @param title may be null */
    public static Evidence document(String title, String address) {
        return new Evidence(EvidenceKind.DOCUMENT, title, address, null, null, null, null);
    }

    public static Evidence interview(String function, LocalDate date) {
        return new Evidence(EvidenceKind.INTERVIEW, null, null, function, null, date, null);
    }

    public static Evidence siteVisit(String place, LocalDate date) {
        return new Evidence(EvidenceKind.SITE_VISIT, null, null, null, place, date, null);
    }

    /** @param reference may be null */
    public static Evidence minutes(String title, LocalDate date, String reference) {
        return new Evidence(EvidenceKind.MINUTES, title, null, null, null, date, reference);
    }

    private static String told(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * Names, at the field {@code evidence}, what is wrong with each piece, counted among those of its kind.
     *
     * @param today no interview, visit or meeting was after it
     */
    static void check(List<Evidence> pieces, LocalDate today, Validation validation) {
        validation.require(pieces.size() <= MOST, "evidence", "evaluation.evidence.many", MOST);
        int[] counted = new int[EvidenceKind.values().length];
        for (var piece : pieces) {
            if (piece == null || piece.kind == null) {
                validation.require(false, "evidence", "evaluation.evidence.kind");
            } else {
                piece.check(++counted[piece.kind.ordinal()], today, validation);
            }
        }
    }

    private void check(int number, LocalDate today, Validation validation) {
        switch (kind) {
            case DOCUMENT ->
                validation.require(isWebAddress(address), "evidence", "evaluation.evidence.notALink", number);
            case INTERVIEW ->
                validation.require(
                        function != null && isDay(date, today), "evidence", "evaluation.evidence.interview", number);
            case SITE_VISIT ->
                validation.require(
                        place != null && isDay(date, today), "evidence", "evaluation.evidence.visit", number);
            case MINUTES ->
                validation.require(
                        title != null && isDay(date, today), "evidence", "evaluation.evidence.minutes", number);
        }
        validation
                .optional("evidence", title, Validation.LINE)
                .optional("evidence", address, ADDRESS)
                .optional("evidence", function, Validation.LINE)
                .optional("evidence", place, Validation.LINE)
                .optional("evidence", reference, Validation.LINE);
    }

    private static boolean isDay(LocalDate day, LocalDate today) {
        return day != null && Written.isOfOurEra(day) && !day.isAfter(today);
    }

    private static boolean isWebAddress(String address) {
        if (address == null) {
            return false;
        }
        try {
            var uri = new URI(address);
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
