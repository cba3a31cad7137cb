package org.toguna.commitment.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institutions;
import org.toguna.forum.domain.Territories;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.sheets.usecase.Table;
import org.toguna.values.LocalizedText;
import org.toguna.values.Problem;

/** An organiser sees what a file would bring into the register: everything is read and nothing changed. */
@Act(by = Role.ORGANISER)
public class PreviewImport {
    private final Stage stage;
    private final Institutions institutions;
    private final Recommendations recommendations;
    private final Territories territories;
    private final Commitments commitments;

    @Inject
    PreviewImport(
            Stage stage,
            Institutions institutions,
            Recommendations recommendations,
            Territories territories,
            Commitments commitments) {
        this.stage = stage;
        this.institutions = institutions;
        this.recommendations = recommendations;
        this.territories = territories;
        this.commitments = commitments;
    }

    /**
     * What would come in.
     *
     * @param newInstitutions those that would be added
     * @param badLines how many lines something is wrong with
     * @param faults at most {@link RegisterReader#MOST_FAULTS_TOLD}, then how many more there are
     */
    public record Preview(int lines, List<LocalizedText> newInstitutions, int badLines, List<Problem> faults) {
        public boolean isGood() {
            return faults.isEmpty();
        }
    }

    /** @throws org.toguna.values.Refusal {@code forum.archived}, or of two columns that are taken to be the same */
    public Preview preview(String slug, Table table, ColumnMapping mapping) {
        return stage.show(this, slug, on -> {
            on.forum().mustBeWritable();
            var read = RegisterReader.into(on, table, mapping, recommendations, territories, commitments);
            var known = new KnownInstitutions(institutions.of(on.forumId()));
            return new Preview(
                    table.lines().size(),
                    read.promises().stream()
                            .map(RegisterReader.Promise::lead)
                            .filter(name -> !name.isEmpty() && known.named(name).isEmpty())
                            .distinct()
                            .toList(),
                    (int) read.faults().stream()
                            .map(RegisterReader.LineFault::line)
                            .distinct()
                            .count(),
                    read.faultsInWords());
        });
    }
}
