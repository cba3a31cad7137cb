package org.toguna.report.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.report.domain.PublishedReport;
import org.toguna.report.domain.PublishedReports;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** Anybody checks whether a file is the one that was published. */
@Act(by = Role.ANYONE)
public class CheckReport {
    private final Stage stage;
    private final PublishedReports reports;

    @Inject
    CheckReport(Stage stage, PublishedReports reports) {
        this.stage = stage;
        this.reports = reports;
    }

    /**
     * What a fingerprint says about a file.
     *
     * @param same whether it is the report that was asked about
     * @param other the other report of the forum that it is
     */
    public record Verdict(boolean same, Optional<PublishedReport> other) {}

    /**
     * @param sha256 in hexadecimal, as people copy it
     * @throws Refusal {@code report.sha256.malformed}
     */
    public Verdict check(String slug, int number, String sha256) {
        return stage.show(this, slug, on -> {
            var report = reports.get(on.forumId(), number);
            var fingerprint =
                    sha256 == null ? "" : sha256.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
            if (!fingerprint.matches("[0-9a-f]{64}")) {
                throw new Refusal(Refusal.Kind.INVALID, List.of(new Problem("sha256", "report.sha256.malformed")));
            }
            boolean same = report.sha256().equals(fingerprint);
            return new Verdict(same, same ? Optional.empty() : reports.withContent(on.forumId(), fingerprint));
        });
    }

    public Verdict check(String slug, int number, byte[] file) {
        return check(slug, number, KeepReport.sha256(file));
    }
}
