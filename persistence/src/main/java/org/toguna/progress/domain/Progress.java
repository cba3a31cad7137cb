package org.toguna.progress.domain;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import org.toguna.commitment.domain.BudgetLine;
import org.toguna.commitment.domain.Status;
import org.toguna.commitment.domain.Terms;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/**
 * What a focal point says about a commitment.
 *
 * @param percentage 0 to 100; 0 for what has not started, 100 for what is done
 * @param narrative what happened
 * @param obstacles what stood in the way, or none
 * @param spent the money spent so far, or null
 * @param measurements what the indicators stand at
 * @param evidenceLink an http(s) address, or null
 * @param evidence the SHA-256 and the name of a stored file, or null
 */
public record Progress(
        Status status,
        Integer percentage,
        LocalizedText narrative,
        LocalizedText obstacles,
        Spent spent,
        Measurements measurements,
        String evidenceLink,
        Evidence evidence) {

    /**
     * An amount of money.
     *
     * @param currency an ISO 4217 code, such as XOF
     */
    public record Spent(BigDecimal amount, String currency) {}

    /** A stored file and the name under which it was given. */
    public record Evidence(String sha256, String name) {
        private static final int LONGEST_NAME = 200;

        public Evidence {
            var bare = name == null ? "" : name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
            bare = bare.replaceAll("[\\p{Cntrl}\"]", "").strip();
            name = end(bare);
        }
    }

    /** The end tells the type; half of a pair of surrogates would be no character. */
    private static String end(String name) {
        int from = Math.max(0, name.length() - Evidence.LONGEST_NAME);
        return name.substring(from < name.length() && Character.isLowSurrogate(name.charAt(from)) ? from + 1 : from);
    }

    public Progress {
        narrative = narrative == null ? LocalizedText.NONE : narrative;
        obstacles = obstacles == null ? LocalizedText.NONE : obstacles;
        measurements = measurements == null ? Measurements.NONE : measurements;
        evidenceLink = evidenceLink == null || evidenceLink.isBlank() ? null : evidenceLink.strip();
    }

    /**
     * @param terms those in force, whose indicators are measured
     * @throws org.toguna.values.Refusal naming every field that is missing or wrong
     */
    public void check(Terms terms) {
        var validation = new Validation()
                .require(status != null && status.isReported(), "status", "shared.missing")
                .require(
                        percentage != null && percentage >= 0 && percentage <= 100,
                        "percentage",
                        "commitment.progress.percentage")
                .require(!contradictsItself(), "percentage", "commitment.progress.contradiction")
                .require(!narrative.isEmpty(), "narrative", "shared.missing")
                .require(evidenceLink == null || isWebAddress(evidenceLink), "evidenceLink", "commitment.progress.link")
                .optional("evidenceLink", evidenceLink, 1000)
                .optional("narrative", narrative, Validation.PARAGRAPH)
                .optional("obstacles", obstacles, Validation.PARAGRAPH);
        if (spent != null) {
            validation
                    .present("spentAmount", spent.amount())
                    .require(
                            spent.amount() == null || BudgetLine.isPayable(spent.amount()),
                            "spentAmount",
                            "commitment.number.range")
                    .require(BudgetLine.isCurrency(spent.currency()), "spentCurrency", "commitment.budget.currency");
        }
        measurements.all().forEach(measurement -> measurement.validate(validation, terms));
        validation.refuse();
    }

    private boolean contradictsItself() {
        return percentage != null
                && ((status == Status.NOT_STARTED && percentage > 0) || (status == Status.DONE && percentage < 100));
    }

    private static boolean isWebAddress(String link) {
        try {
            var address = new URI(link);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
