package org.toguna.evaluation.usecase;

import org.toguna.addresses.usecase.Address;

/** Where the pages of this feature are, and what pages and letters link to in its API. */
public enum EvaluationAddress implements Address {
    QUESTIONNAIRE("/forums/{forum}/evaluation/rate"),
    RATE("/forums/{forum}/evaluation/rate/{number}"),
    FINDINGS("/forums/{forum}/evaluation/findings"),
    FINDING("/forums/{forum}/evaluation/findings/{number}"),
    CHAPTERS("/forums/{forum}/evaluation/chapters"),
    LESSONS("/forums/{forum}/evaluation/lessons"),
    LESSON("/forums/{forum}/evaluation/lessons/{number}"),
    TRANSMISSION("/forums/{forum}/evaluation/transmission"),
    GOVERNMENT_VIEWS("/forums/{forum}/evaluation/government-views"),
    GOVERNMENT_VIEW("/forums/{forum}/evaluation/government-views/{number}"),
    CONFIRMATION("/forums/{forum}/evaluation/government-views/{number}/confirmation"),
    INTERESTS("/forums/{forum}/evaluation/interests"),
    OFFICE("/office/forums/{forum}/evaluation"),
    DRAW("/office/forums/{forum}/evaluation/draw"),
    PAPERS("/office/forums/{forum}/evaluation/paper"),
    PAPER("/office/forums/{forum}/evaluation/paper/{number}"),
    PAPER_OF_OFFICE("/office/forums/{forum}/evaluation/paper/{number}/office/{form}"),
    PAPER_OF_ASSOCIATION("/office/forums/{forum}/evaluation/paper/{number}/association/{form}"),
    CAUSES("/office/forums/{forum}/evaluation/causes"),
    COMMENTS("/office/forums/{forum}/comments"),
    COMMENT("/office/forums/{forum}/comments/{comment}"),
    PAPER_FORMS("/api/forums/{forum}/evaluations/paper/{number}/forms");

    private final String pattern;

    EvaluationAddress(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
