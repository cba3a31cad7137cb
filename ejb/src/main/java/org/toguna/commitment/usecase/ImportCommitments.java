package org.toguna.commitment.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.InstitutionKind;
import org.toguna.commitment.domain.Institutions;
import org.toguna.forum.domain.Territories;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.recommendation.usecase.Coverage;
import org.toguna.sheets.usecase.Table;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/**
 * An organiser brings a whole register in from a file: all of it, or nothing and every bad line named. An institution that the
 * forum does not know yet is added, which is why a rapporteur may not.
 */
@Act(by = Role.ORGANISER)
public class ImportCommitments {
    private final Stage stage;
    private final Institutions institutions;
    private final Recommendations recommendations;
    private final Territories territories;
    private final Commitments commitments;
    private final History history;

    @Inject
    ImportCommitments(
            Stage stage,
            Institutions institutions,
            Recommendations recommendations,
            Territories territories,
            Commitments commitments,
            History history) {
        this.stage = stage;
        this.institutions = institutions;
        this.recommendations = recommendations;
        this.territories = territories;
        this.commitments = commitments;
        this.history = history;
    }

    /**
     * Takes a file whose first line says what its columns are, as an export does.
     *
     * @return how many were added
     * @throws Refusal with one problem for each thing wrong, {@code commitment.import.column} for an unknown column
     */
    public int add(String slug, byte[] file) {
        return stage.act(this, slug, on -> {
            var table = Table.read(file);
            return add(on, table, known(table.header()));
        });
    }

    /**
     * @return how many were added
     * @throws Refusal with one problem for each thing wrong
     */
    public int add(String slug, Table table, ColumnMapping mapping) {
        return stage.act(this, slug, on -> add(on, table, mapping));
    }

    /** What a program's file calls its columns: nothing is left out in silence. */
    private static ColumnMapping known(List<String> header) {
        var mapping = ColumnMapping.guess(header);
        var unknown = IntStream.range(0, header.size())
                .filter(i -> mapping.columns().get(i).isEmpty() && !Coverage.isColumn(header.get(i)))
                .mapToObj(i -> new Problem("file", "commitment.import.column", header.get(i)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, unknown);
        }
        return mapping;
    }

    private int add(Scene on, Table table, ColumnMapping mapping) {
        commitments.nextNumber(on.forumId()); // keeps others from adopting meanwhile
        var read = RegisterReader.into(on, table, mapping, recommendations, territories, commitments);
        if (!read.faults().isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, read.faultsInWords());
        }
        commitments.addAll(adopted(on, read.promises()));
        history.record(on.forumId());
        on.done(null);
        return read.promises().size();
    }

    private List<Commitment> adopted(Scene on, List<RegisterReader.Promise> promises) {
        var today = LocalDate.ofInstant(on.now(), on.forum().timeZone());
        var known = new KnownInstitutions(institutions.of(on.forumId()));
        var used = new TreeSet<>(commitments.numbers(on.forumId()));
        promises.stream()
                .map(RegisterReader.Promise::number)
                .filter(Objects::nonNull)
                .forEach(used::add);
        var adopted = new ArrayList<Commitment>();
        for (var promise : promises) {
            int number = promise.number() == null ? 1 + (used.isEmpty() ? 0 : used.last()) : promise.number();
            used.add(number);
            var lead = known.named(promise.lead()).orElseGet(() -> addInstitution(on, promise, known));
            var commitment = new Commitment(lead, number, promise.act(), promise.terms(), today, on.now());
            if (promise.withdrawal() != null) {
                commitment.withdraw(
                        promise.withdrawal().reason(), promise.withdrawal().decidedBy(), 1, on.now());
            }
            adopted.add(commitment);
        }
        return adopted;
    }

    private Institution addInstitution(Scene on, RegisterReader.Promise promise, KnownInstitutions known) {
        var added = new Institution(
                on.forumId(),
                promise.lead(),
                Optional.ofNullable(promise.kind()).orElse(InstitutionKind.OTHER));
        institutions.add(added);
        known.add(added);
        return added;
    }
}
