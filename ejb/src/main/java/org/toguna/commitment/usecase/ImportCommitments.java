package org.toguna.commitment.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.InstitutionKind;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.Recommendation;
import org.toguna.commitment.domain.Recommendations;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.LocalizedText;
import org.toguna.shared.Problem;
import org.toguna.shared.Refusal;

/**
 * An organiser brings a whole register in from a file: all of it, or nothing and every bad line named. An institution that the
 * forum does not know yet is added, which is why a rapporteur may not.
 */
@Stateless
public class ImportCommitments {
    /** Nobody mends more at a time, and answers stay short. */
    public static final int MOST_FAULTS_TOLD = 100;

    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Event<Happened> happened;

    @Inject
    Institutions institutions;

    @Inject
    Recommendations recommendations;

    @Inject
    Commitments commitments;

    @Inject
    History history;

    @Inject
    BusinessClock clock;

    /**
     * What would come in.
     *
     * @param newInstitutions those that would be added
     * @param badLines how many lines something is wrong with
     * @param faults at most {@link #MOST_FAULTS_TOLD}, then how many more there are
     */
    public record Preview(int lines, List<LocalizedText> newInstitutions, int badLines, List<Problem> faults) {
        public boolean isGood() {
            return faults.isEmpty();
        }
    }

    /**
     * A file as a table, recognised by its content.
     *
     * @throws Refusal what keeps it from being read, {@code commitment.import.empty} or {@code commitment.import.tooLong}
     */
    public static Table open(byte[] file) {
        var table = ExcelFile.isOne(file) ? ExcelFile.read(file) : CsvFile.read(file);
        if (table.lines().isEmpty()) {
            throw Table.refusal("commitment.import.empty");
        }
        return table;
    }

    /** Reads everything and changes nothing. */
    public Preview preview(String slug, Table table, ColumnMapping mapping) {
        var forum = forums.writable(slug);
        caller.require(forum.id(), Role.ORGANISER);
        var read = read(forum, table, mapping);
        var known = institutions.of(forum.id());
        return new Preview(
                table.lines().size(),
                read.promises().stream()
                        .map(RegisterReader.Promise::lead)
                        .filter(name -> !name.isEmpty() && named(known, name).isEmpty())
                        .distinct()
                        .toList(),
                (int) read.faults().stream()
                        .map(RegisterReader.LineFault::line)
                        .distinct()
                        .count(),
                told(read.faults()));
    }

    /**
     * Takes a file whose first line says what its columns are, as an export does.
     *
     * @return how many were added
     * @throws Refusal with one problem for each thing wrong, {@code commitment.import.column} for an unknown column
     */
    public int add(String slug, byte[] file) {
        var table = open(file);
        var mapping = ColumnMapping.guess(table.header());
        var unknown = IntStream.range(0, table.header().size())
                .filter(i -> mapping.columns().get(i).isEmpty()
                        && !Coverage.isColumn(table.header().get(i)))
                .mapToObj(i -> new Problem(
                        "file", "commitment.import.column", table.header().get(i)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, unknown);
        }
        return add(slug, table, mapping);
    }

    /**
     * @return how many were added
     * @throws Refusal with one problem for each thing wrong
     */
    public int add(String slug, Table table, ColumnMapping mapping) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER);
        int added = add(forum, table, mapping);
        happened.fire(new Happened(person, "ImportCommitments", forum.id(), null));
        return added;
    }

    int add(Forum forum, Table table, ColumnMapping mapping) {
        commitments.nextNumber(forum.id()); // keeps others from adopting meanwhile
        var read = read(forum, table, mapping);
        if (!read.faults().isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, told(read.faults()));
        }
        commitments.addAll(adopted(forum, read.promises()));
        history.record(forum.id());
        return read.promises().size();
    }

    private RegisterReader read(Forum forum, Table table, ColumnMapping mapping) {
        return new RegisterReader(
                table,
                mapping,
                recommendations.all(forum.id()).stream().collect(toMap(Recommendation::number, Recommendation::id)),
                commitments.numbers(forum.id()),
                LocalDate.ofInstant(clock.now(), forum.timeZone()));
    }

    private List<Commitment> adopted(Forum forum, List<RegisterReader.Promise> promises) {
        var now = clock.now();
        var today = LocalDate.ofInstant(now, forum.timeZone());
        var known = new ArrayList<>(institutions.of(forum.id()));
        var used = new TreeSet<>(commitments.numbers(forum.id()));
        promises.stream()
                .map(RegisterReader.Promise::number)
                .filter(Objects::nonNull)
                .forEach(used::add);
        var adopted = new ArrayList<Commitment>();
        for (var promise : promises) {
            int number = promise.number() == null ? 1 + (used.isEmpty() ? 0 : used.last()) : promise.number();
            used.add(number);
            var lead = named(known, promise.lead()).orElseGet(() -> addInstitution(forum, promise, known));
            var commitment = new Commitment(lead, number, promise.act(), promise.terms(), today, now);
            if (promise.withdrawal() != null) {
                commitment.withdraw(
                        promise.withdrawal().reason(), promise.withdrawal().decidedBy(), 1, now);
            }
            adopted.add(commitment);
        }
        return adopted;
    }

    private Institution addInstitution(Forum forum, RegisterReader.Promise promise, List<Institution> known) {
        var added = new Institution(
                forum.id(), promise.lead(), Optional.ofNullable(promise.kind()).orElse(InstitutionKind.OTHER));
        institutions.add(added);
        known.add(added);
        return added;
    }

    /** The institution of that very name, else the first that has it in the languages given. */
    private static Optional<Institution> named(List<Institution> known, LocalizedText name) {
        return known.stream()
                .filter(institution -> institution.name().equals(name))
                .findFirst()
                .or(() -> known.stream()
                        .filter(institution -> institution
                                .name()
                                .texts()
                                .entrySet()
                                .containsAll(name.texts().entrySet()))
                        .findFirst());
    }

    private static List<Problem> told(List<RegisterReader.LineFault> faults) {
        var told = faults.stream().limit(MOST_FAULTS_TOLD).map(RegisterReader.LineFault::inWords);
        return faults.size() <= MOST_FAULTS_TOLD
                ? told.toList()
                : Stream.concat(
                                told,
                                Stream.of(
                                        new Problem("file", "commitment.sheet.more", faults.size() - MOST_FAULTS_TOLD)))
                        .toList();
    }
}
