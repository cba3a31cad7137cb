package org.toguna.commitment.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.toguna.clock.domain.RealClock;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.Terms;
import org.toguna.files.domain.StoredFile;
import org.toguna.files.domain.StoredFiles;
import org.toguna.forum.domain.Territories;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.values.Validation;

/** An organiser or rapporteur enters what an institution promised by a dated, referenced act. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class AdoptCommitment {
    private final Stage stage;
    private final Institutions institutions;
    private final Recommendations recommendations;
    private final Territories territories;
    private final Commitments commitments;
    private final StoredFiles files;
    private final History history;
    private final RealClock clock;

    @Inject
    AdoptCommitment(
            Stage stage,
            Institutions institutions,
            Recommendations recommendations,
            Territories territories,
            Commitments commitments,
            StoredFiles files,
            History history,
            RealClock clock) {
        this.stage = stage;
        this.institutions = institutions;
        this.recommendations = recommendations;
        this.territories = territories;
        this.commitments = commitments;
        this.files = files;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param act the file that it names, if any, was handed in before
     * @return the number of the commitment in its forum
     */
    public int adopt(String slug, UUID leadInstitution, org.toguna.commitment.domain.Act act, Terms terms) {
        return stage.act(this, slug, on -> {
            new Validation()
                    .require(
                            act.file() == null || files.isHandedIn(act.file(), on.forumId(), on.person()),
                            "actFile",
                            "commitment.act.file.notStored")
                    .refuse();
            return adopt(on, leadInstitution, act, terms);
        });
    }

    /**
     * Keeps the commitment with the text of its act, or neither.
     *
     * @param text of a PDF, JPEG or PNG file, at most 10 MB
     * @return the number of the commitment in its forum
     */
    public int adopt(
            String slug, UUID leadInstitution, org.toguna.commitment.domain.Act act, byte[] text, Terms terms) {
        return stage.act(this, slug, on -> {
            var file = new StoredFile(text, clock.now());
            files.handIn(file, on.forumId(), on.person());
            return adopt(on, leadInstitution, act.writtenIn(file.sha256()), terms);
        });
    }

    private int adopt(Scene on, UUID leadInstitution, org.toguna.commitment.domain.Act act, Terms terms) {
        var lead = institutions.get(on.forumId(), leadInstitution);
        terms.recommendationId().ifPresent(origin -> recommendations.get(on.forumId(), origin));
        terms.place().ifPresent(place -> territories.mustHave(on.forumId(), place));
        var today = LocalDate.ofInstant(on.now(), on.forum().timeZone());
        var commitment = new Commitment(lead, commitments.nextNumber(on.forumId()), act, terms, today, on.now());
        commitments.add(commitment);
        history.record(on.forumId());
        on.done(commitment.id());
        return commitment.number();
    }
}
