package org.toguna.commitment.usecase;

import java.util.Arrays;

/** What a line of the register's file may say, in the order in which files say it. */
public enum RegisterField {
    NUMBER("number", "number"),
    LEAD("lead_institution_@", "leadInstitution"),
    LEAD_KIND("lead_institution_kind", "kind"),
    ACT_KIND("act_kind", "actKind"),
    ACT_REFERENCE("act_reference", "actReference"),
    ACT_DATE("act_date", "actDate"),
    ACT_FILE("act_file_sha256", "actFile"),
    TITLE("title_@", "title"),
    DESCRIPTION("description_@", "description"),
    PROBLEM("problem_@", "problem"),
    OBJECTIVE("objective_@", "objective"),
    MEANS("means_@", "means"),
    STARTS("starts", "starts"),
    DEADLINE("deadline", "deadline"),
    LEVELS("levels", "levels"),
    TERRITORY("territory", "territory"),
    INDICATOR_NAME("indicator_#_name_@", "indicatorName"),
    INDICATOR_UNIT("indicator_#_unit", "indicatorUnit"),
    INDICATOR_BASELINE("indicator_#_baseline", "indicatorBaseline"),
    INDICATOR_TARGET("indicator_#_target", "indicatorTarget"),
    BUDGET_SOURCE("budget_#_source", "budgetSource"),
    BUDGET_AMOUNT("budget_#_amount", "budgetAmount"),
    BUDGET_CURRENCY("budget_#_currency", "budgetCurrency"),
    MATCHING_RATIO("matching_ratio", "matchingRatio"),
    MILESTONE_DUE("milestone_#_due", "milestoneDue"),
    MILESTONE_TITLE("milestone_#_title_@", "milestoneTitle"),
    SUPPORTING("supporting_institution_#", "supportingInstitutions"),
    DONOR("donor_#", "donors"),
    DIASPORA_PARTNER("diaspora_partner_#", "diasporaPartners"),
    RECOMMENDATION("recommendation", "recommendation"),
    STRATEGY("strategy", "strategy"),
    SDG_TARGETS("sdg_targets", "sdgTargets"),
    /** Written for readers; what reports say is not imported. */
    STATUS("status", "status"),
    PERCENTAGE("percentage", "percentage"),
    WITHDRAWAL_REASON("withdrawal_reason", "reason"),
    WITHDRAWAL_DECIDED_BY("withdrawal_decided_by", "decidedBy");

    /** The column's name, # standing for a number and @ for a language. */
    final String pattern;

    /** What problems and forms call it. */
    final String formField;

    RegisterField(String pattern, String formField) {
        this.pattern = pattern;
        this.formField = formField;
    }

    public boolean isRepeated() {
        return pattern.contains("#");
    }

    public boolean isInLanguages() {
        return pattern.contains("@");
    }

    /** Columns of one indicator, budget line or milestone stand together: the ordinal of the first of its fields. */
    int group() {
        int place = pattern.indexOf('#');
        return place < 0
                ? ordinal()
                : Arrays.stream(values())
                        .filter(other -> other.pattern.startsWith(pattern.substring(0, place + 1)))
                        .findFirst()
                        .orElse(this)
                        .ordinal();
    }
}
