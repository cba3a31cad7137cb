package org.toguna.evaluation.usecase;

import java.util.Locale;
import org.toguna.evaluation.domain.Evidence;
import org.toguna.texts.usecase.Texts;

/** A piece of evidence as a page or a report names it, in one line. */
public final class EvidenceInWords {
    private EvidenceInWords() {}

    public static String of(Evidence piece, Locale language) {
        var texts = Texts.in(language);
        return switch (piece.kind()) {
            case DOCUMENT ->
                texts.get("evaluation.evidence.document", piece.title() == null ? piece.address() : piece.title());
            case INTERVIEW -> texts.get("evaluation.evidence.heard", piece.function(), piece.date());
            case SITE_VISIT -> texts.get("evaluation.evidence.visited", piece.place(), piece.date());
            case MINUTES ->
                piece.reference() == null
                        ? texts.get("evaluation.evidence.met", piece.title(), piece.date())
                        : texts.get(
                                "evaluation.evidence.met.reference", piece.title(), piece.date(), piece.reference());
        };
    }
}
