package org.toguna.commitment.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.DecisionKind;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Terms;
import org.toguna.recommendation.usecase.Coverage;
import org.toguna.sheets.usecase.CsvFile;
import org.toguna.sheets.usecase.ExcelFile;
import org.toguna.values.LocalizedText;

/**
 * The register as a table: one line per commitment with its act, its lead institution and the terms in force. As many
 * columns as the fullest commitment needs, never fewer than one of each, so that an empty register is a form to fill in.
 */
public final class RegisterSheet {
    private static final List<String> LANGUAGES = List.of("fr", "en");

    private final TreeSet<Column> columns = new TreeSet<>();
    private final List<Map<Column, Object>> lines;
    private final Coverage coverage;

    /** @param recommendations their numbers by id */
    public RegisterSheet(
            Collection<Commitment> commitments,
            Map<UUID, Institution> institutions,
            Map<UUID, Integer> recommendations,
            Coverage coverage) {
        this.coverage = coverage;
        for (var field : RegisterField.values()) {
            languagesOf(field)
                    .forEach(language -> columns.add(new Column(field, field.isRepeated() ? 1 : 0, language)));
        }
        lines = commitments.stream()
                .map(commitment -> new Line()
                        .commitment(commitment, institutions.get(commitment.leadInstitutionId()), recommendations)
                        .cells)
                .toList();
        lines.forEach(line -> columns.addAll(line.keySet()));
    }

    static List<String> languagesOf(RegisterField field) {
        return field.isInLanguages() ? LANGUAGES : List.of("");
    }

    public void writeCsv(CsvFile.Reader reader, OutputStream out) throws IOException {
        CsvFile.write(reader, header(), cells(), out);
    }

    public void writeExcel(OutputStream out) throws IOException {
        ExcelFile.write("commitments", header(), cells(), out);
    }

    private List<String> header() {
        return coverage.header(columns.stream().map(Column::name).toList());
    }

    private Stream<List<Object>> cells() {
        return coverage.cells(
                lines.stream().map(line -> columns.stream().map(line::get).collect(Collectors.toList())));
    }

    /** What is said of one commitment, by column. */
    private static final class Line {
        private final Map<Column, Object> cells = new TreeMap<>();

        Line commitment(Commitment commitment, Institution lead, Map<UUID, Integer> recommendations) {
            var act = commitment.act();
            put(RegisterField.NUMBER, commitment.number());
            put(RegisterField.LEAD, 0, lead.name());
            put(RegisterField.LEAD_KIND, lead.kind().name());
            put(RegisterField.ACT_KIND, act.kind().name());
            put(RegisterField.ACT_REFERENCE, act.reference());
            put(RegisterField.ACT_DATE, act.date());
            put(RegisterField.ACT_FILE, act.file());
            terms(commitment.terms(), recommendations);
            put(RegisterField.STATUS, commitment.status().name());
            commitment.percentage().ifPresent(percentage -> put(RegisterField.PERCENTAGE, percentage));
            if (commitment.decision().kind() == DecisionKind.WITHDRAWAL) {
                put(RegisterField.WITHDRAWAL_REASON, commitment.decision().reason());
                put(RegisterField.WITHDRAWAL_DECIDED_BY, commitment.decision().decidedBy());
            }
            return this;
        }

        private void terms(Terms terms, Map<UUID, Integer> recommendations) {
            put(RegisterField.TITLE, 0, terms.title());
            put(RegisterField.DESCRIPTION, 0, terms.purpose().description());
            put(RegisterField.PROBLEM, 0, terms.purpose().problem());
            put(RegisterField.OBJECTIVE, 0, terms.objective());
            put(RegisterField.MEANS, 0, terms.means());
            put(RegisterField.STARTS, terms.schedule().starts());
            put(RegisterField.DEADLINE, terms.deadline());
            put(
                    RegisterField.LEVELS,
                    terms.levels().all().stream().map(Enum::name).collect(Collectors.joining(" ")));
            put(RegisterField.TERRITORY, terms.territory());
            int place = 1;
            for (var indicator : terms.indicators()) {
                put(RegisterField.INDICATOR_NAME, place, indicator.name());
                put(RegisterField.INDICATOR_UNIT, place, indicator.unit());
                put(RegisterField.INDICATOR_BASELINE, place, indicator.baseline());
                put(RegisterField.INDICATOR_TARGET, place, indicator.target());
                place++;
            }
            place = 1;
            for (var line : terms.funding().lines()) {
                put(RegisterField.BUDGET_SOURCE, place, line.source());
                put(RegisterField.BUDGET_AMOUNT, place, line.amount());
                put(RegisterField.BUDGET_CURRENCY, place, line.currency());
                place++;
            }
            put(RegisterField.MATCHING_RATIO, terms.funding().matchingRatio());
            place = 1;
            for (var milestone : terms.schedule().milestones()) {
                put(RegisterField.MILESTONE_DUE, place, milestone.due());
                put(RegisterField.MILESTONE_TITLE, place, milestone.title());
                place++;
            }
            names(RegisterField.SUPPORTING, terms.partners().supporting());
            names(RegisterField.DONOR, terms.partners().donors());
            names(RegisterField.DIASPORA_PARTNER, terms.partners().diaspora());
            put(
                    RegisterField.RECOMMENDATION,
                    Optional.ofNullable(terms.origin().recommendationId())
                            .map(recommendations::get)
                            .orElse(null));
            put(RegisterField.STRATEGY, terms.origin().strategy());
            put(RegisterField.SDG_TARGETS, String.join(" ", terms.origin().sdgTargets()));
        }

        private void names(RegisterField field, List<String> names) {
            int place = 1;
            for (var name : names) {
                put(field, place++, name);
            }
        }

        private void put(RegisterField field, Object cell) {
            put(field, 0, cell);
        }

        private void put(RegisterField field, int place, Object cell) {
            if (cell instanceof LocalizedText text) {
                text.texts().forEach((language, words) -> cells.put(new Column(field, place, language), words));
            } else if (cell != null) {
                cells.put(new Column(field, place, ""), cell);
            }
        }
    }
}
