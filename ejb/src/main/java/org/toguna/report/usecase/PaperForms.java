package org.toguna.report.usecase;

import java.util.List;
import org.toguna.qr.usecase.QrDrawing;
import org.toguna.report.domain.ReportKind;

/**
 * A bundle of questionnaires to be filled in by hand. No form has a place for a name.
 *
 * @param level from where all who answer speak, in words
 * @param sample whose answers the bundle holds, in words
 * @param causes what may have stood in the way, in words and in the order of their numbers
 * @param address of the evaluation's public page
 */
public record PaperForms(
        Cover cover,
        int batch,
        String level,
        String sample,
        String consulate,
        String association,
        List<String> causes,
        List<Form> forms,
        String address)
        implements Report {
    public PaperForms {
        causes = List.copyOf(causes);
        forms = List.copyOf(forms);
    }

    public record Form(int number, List<Question> questions) {
        public Form {
            questions = List.copyOf(questions);
        }
    }

    /** A commitment to be rated. */
    public record Question(int number, String title) {}

    @Override
    public ReportKind kind() {
        return ReportKind.EVALUATION;
    }

    @Override
    public String template() {
        return "paper";
    }

    public List<CommitmentReport.Completion> completions() {
        return List.of(CommitmentReport.Completion.values());
    }

    public QrDrawing qr() {
        return QrDrawing.of(address);
    }
}
