package org.toguna.commitment.usecase;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.toguna.commitment.domain.Act;
import org.toguna.commitment.domain.ActKind;
import org.toguna.commitment.domain.BudgetLine;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Funding;
import org.toguna.commitment.domain.Indicator;
import org.toguna.commitment.domain.InstitutionKind;
import org.toguna.commitment.domain.Milestone;
import org.toguna.commitment.domain.Origin;
import org.toguna.commitment.domain.Partners;
import org.toguna.commitment.domain.Purpose;
import org.toguna.commitment.domain.Schedule;
import org.toguna.commitment.domain.Status;
import org.toguna.commitment.domain.Terms;
import org.toguna.forum.domain.Territories;
import org.toguna.forum.domain.Territory;
import org.toguna.forum.usecase.Scene;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.sheets.usecase.Table;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Level;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;
import org.toguna.values.Written;

/** Reads the lines of a file as commitments, to the last line, and says of each what is wrong with it. */
final class RegisterReader {
    /** Nobody mends more at a time, and answers stay short. */
    static final int MOST_FAULTS_TOLD = 100;

    private static final DateTimeFormatter EUROPEAN_DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,10})?");

    /** Thousands for one reader, decimals for another. */
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9][0-9]{0,2}(,[0-9]{3})+");

    private static final Pattern PLACED = Pattern.compile("([a-zA-Z]+?)([0-9]*)");

    private final Table table;
    private final ColumnMapping mapping;
    private final Map<Integer, UUID> recommendations;
    private final Set<String> territories;
    private final Set<Integer> numbers;
    private final LocalDate today;

    private final List<Promise> promises = new ArrayList<>();
    private final List<LineFault> faults = new ArrayList<>();

    private long line;
    private Map<Column, String> cells = Map.of();

    /**
     * A line read.
     *
     * @param number null for the next one
     * @param kind of the lead institution, when it is not known yet
     * @param withdrawal null for a commitment in force
     */
    record Promise(
            Integer number, LocalizedText lead, InstitutionKind kind, Act act, Terms terms, Withdrawal withdrawal) {}

    record Withdrawal(String reason, String decidedBy) {}

    /** What is wrong with a cell. */
    public record LineFault(long line, String column, Problem problem) {
        Problem inWords() {
            return column.isEmpty()
                    ? new Problem("file", "commitment.sheet.line", line, problem)
                    : new Problem("file", "commitment.sheet.cell", line, column, problem);
        }
    }

    /** @param taken numbers in use in the register */
    RegisterReader(
            Table table,
            ColumnMapping mapping,
            Map<Integer, UUID> recommendations,
            Set<String> territories,
            Set<Integer> taken,
            LocalDate today) {
        mapping.mustBeUnambiguous();
        this.table = table;
        this.mapping = mapping;
        this.recommendations = recommendations;
        this.territories = territories;
        this.numbers = new HashSet<>(taken);
        this.today = today;
        table.lines().forEach(this::read);
    }

    /** Reads what would come into the register of a forum. */
    static RegisterReader into(
            Scene on,
            Table table,
            ColumnMapping mapping,
            Recommendations recommendations,
            Territories territories,
            Commitments commitments) {
        return new RegisterReader(
                table,
                mapping,
                recommendations.all(on.forumId()).stream().collect(toMap(Recommendation::number, Recommendation::id)),
                territories.of(on.forumId()).stream()
                        .map(Territory.Outline::code)
                        .collect(toSet()),
                commitments.numbers(on.forumId()),
                LocalDate.ofInstant(on.now(), on.forum().timeZone()));
    }

    List<Promise> promises() {
        return promises;
    }

    List<LineFault> faults() {
        return faults;
    }

    /** @return at most {@link #MOST_FAULTS_TOLD}, then how many more there are */
    List<Problem> faultsInWords() {
        var told = faults.stream().limit(MOST_FAULTS_TOLD).map(LineFault::inWords);
        return faults.size() <= MOST_FAULTS_TOLD
                ? told.toList()
                : Stream.concat(
                                told,
                                Stream.of(
                                        new Problem("file", "commitment.sheet.more", faults.size() - MOST_FAULTS_TOLD)))
                        .toList();
    }

    private void read(Table.Line read) {
        line = read.number();
        if (read.cells().size() > table.header().size()
                && read.cells().stream().skip(table.header().size()).anyMatch(cell -> !cell.isBlank())) {
            fault(
                    "",
                    new Problem(
                            "",
                            "commitment.sheet.cells",
                            table.header().size(),
                            read.cells().size()));
            return;
        }
        cells = new TreeMap<>();
        for (int i = 0; i < table.header().size(); i++) {
            var cell = read.cell(i).strip();
            if (!cell.isEmpty() && i < mapping.columns().size()) {
                mapping.columns().get(i).ifPresent(column -> cells.put(column, cell));
            }
        }
        int before = faults.size();
        var promise = promise();
        check(promise, faults.size() == before);
        promises.add(promise);
    }

    private Promise promise() {
        return new Promise(
                number(),
                text(RegisterField.LEAD, 0),
                choice(RegisterField.LEAD_KIND, InstitutionKind.class),
                new Act(
                        choice(RegisterField.ACT_KIND, ActKind.class),
                        get(RegisterField.ACT_REFERENCE, 0),
                        day(RegisterField.ACT_DATE, 0),
                        get(RegisterField.ACT_FILE, 0)),
                terms(),
                withdrawal());
    }

    /** @param readable whether every cell could be read; what could not would only be missed a second time */
    private void check(Promise promise, boolean readable) {
        var needed = new Validation().require(!promise.lead().isEmpty(), "leadInstitution", "shared.missing");
        promise.lead().texts().values().forEach(name -> needed.optional("leadInstitution", name, Validation.LINE));
        if (promise.withdrawal() != null) {
            needed.paragraph("reason", promise.withdrawal().reason())
                    .line("decidedBy", promise.withdrawal().decidedBy());
        }
        collect(needed::refuse);
        if (readable) {
            collect(() -> promise.act().check(today));
            collect(() -> promise.terms().check());
        }
    }

    private void collect(Runnable check) {
        try {
            check.run();
        } catch (Refusal refusal) {
            refusal.problems().forEach(problem -> fault(headerOf(problem.field()), problem));
        }
    }

    /** What the file calls the column that a problem is about. */
    private String headerOf(String formField) {
        var match = PLACED.matcher(formField);
        if (!match.matches()) {
            return formField;
        }
        return Arrays.stream(RegisterField.values())
                .filter(field -> field.formField.equals(match.group(1)))
                .findFirst()
                .map(field -> header(field, match.group(2).isEmpty() ? 0 : Integer.parseInt(match.group(2))))
                .orElse(formField);
    }

    private String header(RegisterField field, int place) {
        for (int i = 0; i < Math.min(table.header().size(), mapping.columns().size()); i++) {
            var column = mapping.columns().get(i);
            if (column.isPresent()
                    && column.get().field() == field
                    && (place == 0 || column.get().place() == place)) {
                return table.header().get(i);
            }
        }
        return new Column(field, place, field.isInLanguages() ? "fr" : "").name();
    }

    private Terms terms() {
        return new Terms(
                new Purpose(
                        text(RegisterField.TITLE, 0),
                        text(RegisterField.DESCRIPTION, 0),
                        text(RegisterField.PROBLEM, 0),
                        text(RegisterField.OBJECTIVE, 0),
                        text(RegisterField.MEANS, 0)),
                places(
                                RegisterField.INDICATOR_NAME,
                                RegisterField.INDICATOR_UNIT,
                                RegisterField.INDICATOR_BASELINE,
                                RegisterField.INDICATOR_TARGET)
                        .map(this::indicator)
                        .toList(),
                new Funding(
                        places(RegisterField.BUDGET_SOURCE, RegisterField.BUDGET_AMOUNT, RegisterField.BUDGET_CURRENCY)
                                .map(this::budgetLine)
                                .toList(),
                        decimal(RegisterField.MATCHING_RATIO, 0)),
                new Schedule(
                        day(RegisterField.STARTS, 0),
                        day(RegisterField.DEADLINE, 0),
                        places(RegisterField.MILESTONE_DUE, RegisterField.MILESTONE_TITLE)
                                .map(this::milestone)
                                .toList()),
                levels(),
                territory(),
                new Partners(
                        names(RegisterField.SUPPORTING),
                        names(RegisterField.DONOR),
                        names(RegisterField.DIASPORA_PARTNER)),
                new Origin(recommendation(), get(RegisterField.STRATEGY, 0), words(RegisterField.SDG_TARGETS)));
    }

    private Indicator indicator(int place) {
        return new Indicator(
                text(RegisterField.INDICATOR_NAME, place),
                get(RegisterField.INDICATOR_UNIT, place),
                decimal(RegisterField.INDICATOR_BASELINE, place),
                decimal(RegisterField.INDICATOR_TARGET, place));
    }

    private BudgetLine budgetLine(int place) {
        return new BudgetLine(
                get(RegisterField.BUDGET_SOURCE, place),
                decimal(RegisterField.BUDGET_AMOUNT, place),
                get(RegisterField.BUDGET_CURRENCY, place));
    }

    private Milestone milestone(int place) {
        return new Milestone(day(RegisterField.MILESTONE_DUE, place), text(RegisterField.MILESTONE_TITLE, place));
    }

    private Integer number() {
        var cell = get(RegisterField.NUMBER, 0);
        if (cell == null) {
            return null;
        }
        var number = whole(RegisterField.NUMBER, cell);
        if (number != null && !numbers.add(number)) {
            fault(RegisterField.NUMBER, 0, "commitment.sheet.numberTaken", number);
        }
        return number;
    }

    private UUID recommendation() {
        var cell = get(RegisterField.RECOMMENDATION, 0);
        var number = cell == null ? null : whole(RegisterField.RECOMMENDATION, cell);
        if (number != null && !recommendations.containsKey(number)) {
            fault(RegisterField.RECOMMENDATION, 0, "commitment.sheet.recommendation", number);
        }
        return number == null ? null : recommendations.get(number);
    }

    private Integer whole(RegisterField field, String cell) {
        if (cell.matches("[1-9][0-9]{0,5}")) {
            return Integer.valueOf(cell);
        }
        fault(field, 0, "commitment.sheet.number", cell);
        return null;
    }

    private Withdrawal withdrawal() {
        var reason = get(RegisterField.WITHDRAWAL_REASON, 0);
        var by = get(RegisterField.WITHDRAWAL_DECIDED_BY, 0);
        boolean withdrawn =
                Status.WITHDRAWN.name().equals(get(RegisterField.STATUS, 0)) || reason != null || by != null;
        return withdrawn ? new Withdrawal(reason, by) : null;
    }

    private String territory() {
        var cell = get(RegisterField.TERRITORY, 0);
        if (cell != null && !territories.contains(cell)) {
            fault(RegisterField.TERRITORY, 0, "forum.territory.unknown", cell);
        }
        return cell;
    }

    private Levels levels() {
        var levels = EnumSet.noneOf(Level.class);
        var cell = get(RegisterField.LEVELS, 0);
        for (var name : cell == null ? new String[0] : cell.split("[\\s,;]+")) {
            constant(Level.class, name)
                    .ifPresentOrElse(
                            levels::add, () -> fault(RegisterField.LEVELS, 0, "commitment.sheet.choice", name));
        }
        return Levels.of(levels);
    }

    private <E extends Enum<E>> E choice(RegisterField field, Class<E> type) {
        var cell = get(field, 0);
        if (cell == null) {
            return null;
        }
        var found = constant(type, cell);
        if (found.isEmpty()) {
            fault(field, 0, "commitment.sheet.choice", cell);
        }
        return found.orElse(null);
    }

    /** By its name, or by what it is called in French or English. */
    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String cell) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(cell)
                        || Texts.LANGUAGES.stream()
                                .anyMatch(language ->
                                        Texts.in(language).name(constant).equalsIgnoreCase(cell)))
                .findFirst();
    }

    private LocalDate day(RegisterField field, int place) {
        var cell = get(field, place);
        if (cell == null) {
            return null;
        }
        var day = cell.contains("/") ? europeanDay(cell) : Written.day(cell);
        if (day.isEmpty()) {
            fault(field, place, "commitment.sheet.day", cell);
        }
        return day.orElse(null);
    }

    private static Optional<LocalDate> europeanDay(String cell) {
        try {
            return Optional.of(LocalDate.parse(cell, EUROPEAN_DAY)).filter(Written::isOfOurEra);
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    private BigDecimal decimal(RegisterField field, int place) {
        var cell = get(field, place);
        if (cell == null) {
            return null;
        }
        var digits = cell.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (AMBIGUOUS.matcher(digits).matches()) {
            fault(field, place, "commitment.sheet.ambiguous", cell);
            return null;
        }
        var plain = digits.replace(',', '.');
        if (!NUMBER.matcher(plain).matches()) {
            fault(field, place, "commitment.sheet.decimal", cell);
            return null;
        }
        return new BigDecimal(plain);
    }

    private String get(RegisterField field, int place) {
        return cells.get(new Column(field, place, ""));
    }

    private LocalizedText text(RegisterField field, int place) {
        return new LocalizedText(cells.entrySet().stream()
                .filter(cell -> cell.getKey().field() == field && cell.getKey().place() == place)
                .collect(toMap(cell -> cell.getKey().language(), Map.Entry::getValue)));
    }

    private List<String> names(RegisterField field) {
        return places(field).map(place -> get(field, place)).toList();
    }

    private List<String> words(RegisterField field) {
        var cell = get(field, 0);
        return cell == null ? List.of() : List.of(cell.split("[\\s,;]+"));
    }

    /** Where anything is said in one of these fields. */
    private Stream<Integer> places(RegisterField... fields) {
        var wanted = Set.of(fields);
        return cells.keySet().stream()
                .filter(column -> wanted.contains(column.field()))
                .map(Column::place)
                .distinct()
                .sorted();
    }

    private void fault(RegisterField field, int place, String code, Object... arguments) {
        fault(header(field, place), new Problem("", code, arguments));
    }

    private void fault(String column, Problem problem) {
        faults.add(new LineFault(line, column, problem));
    }
}
