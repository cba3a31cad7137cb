package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.GovernmentView;
import org.toguna.evaluation.domain.Speaker;
import org.toguna.evaluation.domain.WrittenMandate;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/**
 * The government judges its own commitment: a focal point of the lead institution, or an organiser by its written mandate. Where the
 * institution has a validator, it stands once they confirmed it.
 */
@Act(by = {Role.FOCAL_POINT, Role.ORGANISER})
public class RecordGovernmentView {
    private final Stage stage;
    private final Commitments commitments;
    private final Evaluations evaluations;
    private final Mandates mandates;

    @Inject
    RecordGovernmentView(Stage stage, Commitments commitments, Evaluations evaluations, Mandates mandates) {
        this.stage = stage;
        this.commitments = commitments;
        this.evaluations = evaluations;
        this.mandates = mandates;
    }

    /**
     * @param mandate of the lead institution to the organiser; null, or passed over, for its own focal point
     * @throws org.toguna.values.Refusal {@code identity.forbidden} for the focal point of another institution, {@code
     *     evaluation.view.mandateMissing} for an organiser
     */
    public GovernmentView record(String slug, int number, Completion completion, String words, WrittenMandate mandate) {
        return stage.act(this, slug, on -> {
            var commitment = commitments.get(on.forumId(), number);
            var lead = commitment.leadInstitutionId();
            boolean itself = on.holdsFor(lead, Role.FOCAL_POINT);
            if (!itself && !on.holds(Role.ORGANISER)) {
                throw on.forbidden();
            }
            var speaker = new Speaker(
                    on.person(),
                    lead,
                    itself
                            ? Optional.empty()
                            : Optional.ofNullable(mandate).or(() -> Optional.of(WrittenMandate.UNTOLD)),
                    mandates.anybodyIsFor(lead, Role.VALIDATOR, on.now()));
            var evaluation = evaluations.take(on.forum(), on.now());
            var view = evaluations.governmentView(evaluation, commitment.id());
            view.say(completion, words, speaker, evaluation, on.forum(), on.now());
            evaluations.keep(view);
            on.done(view.id());
            return view;
        });
    }
}
