package org.toguna.commitment.usecase;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.toguna.commitment.domain.CommitmentOrder;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.domain.Status;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.Role;
import org.toguna.sheets.usecase.CsvFile;
import org.toguna.sheets.usecase.Table;
import org.toguna.values.Page;

/** How long a register of 10,000 commitments takes to come in, to be listed, checked and taken away; docs/performance.md tells. */
final class RegisterBenchmark {
    private static final int COMMITMENTS = 10_000;
    private static final int RUNS = 20;
    private static final int PER_PAGE = 20;

    private final Database database;
    private final Forum forum = AForum.closed();

    private RegisterBenchmark(Database database) {
        this.database = database;
    }

    public static void main(String[] arguments) {
        for (var database : Database.values()) {
            new RegisterBenchmark(database).run();
        }
    }

    private void run() {
        var file = file();
        database.run(entities -> entities.persist(forum));
        once("import of the CSV", entities -> importInto(entities, file));
        for (var order : CommitmentOrder.values()) {
            often("first page by " + order, entities -> page(entities, Set.of(), order, 1));
            often("last page by " + order, entities -> page(entities, Set.of(), order, COMMITMENTS / PER_PAGE));
        }
        often("first page of a status", entities -> page(entities, Set.of(Status.NO_NEWS), CommitmentOrder.NUMBER, 1));
        often("figures", entities -> new Commitments(entities).figures(forum.id()));
        once("check of the history", entities -> new History(entities).check(forum.id(), null));
        once(
                "export as CSV",
                entities -> written(
                        () -> sheet(entities).writeCsv(CsvFile.Reader.PROGRAM, OutputStream.nullOutputStream())));
        once("export as XLSX", entities -> written(() -> sheet(entities).writeExcel(OutputStream.nullOutputStream())));
    }

    private static byte[] file() {
        var lines = IntStream.rangeClosed(1, COMMITMENTS)
                .mapToObj(number ->
                        "%d,Ministère %d,DECREE,n° 2026-%d,2026-01-05,Ouvrir le guichet %d,Servir chacun près de chez"
                                        .formatted(number, number % 40, number, number)
                                + " lui,Douze agents,2026-02-01,%s,Guichets,guichets,0,%d,Budget de l’État,%s,XOF,%s,Ouverture"
                                        .formatted(
                                                LocalDate.of(2027, 1, 1).plusDays(number % 1000),
                                                1 + number % 50,
                                                new BigDecimal(number)
                                                        .movePointRight(4)
                                                        .toPlainString(),
                                                "2026-09-01"))
                .collect(Collectors.joining("\n"));
        return ("number,lead_institution_fr,act_kind,act_reference,act_date,title_fr,objective_fr,means_fr,starts,deadline,"
                        + "indicator_1_name_fr,indicator_1_unit,indicator_1_baseline,indicator_1_target,"
                        + "budget_1_source,budget_1_amount,budget_1_currency,milestone_1_due,milestone_1_title_fr\n"
                        + lines)
                .getBytes(StandardCharsets.UTF_8);
    }

    private void importInto(EntityManager entities, byte[] file) {
        var acts = new RegisterActs(entities, forum);
        acts.on().isEnteredBy(Role.ORGANISER);
        var table = Table.read(file);
        acts.importing().add(forum.slug(), table, ColumnMapping.guess(table.header()));
    }

    private void page(EntityManager entities, Set<Status> anyOf, CommitmentOrder order, int number) {
        new Commitments(entities).page(forum.id(), anyOf, order, new Page.Wanted(number, PER_PAGE));
    }

    private RegisterSheet sheet(EntityManager entities) {
        return new RegisterActs(entities, forum).exporting().export(forum.slug());
    }

    private void once(String what, Consumer<EntityManager> work) {
        long begun = System.nanoTime();
        database.run(work);
        tell(what, System.nanoTime() - begun);
    }

    /** The median, after as many runs that nobody counts. */
    private void often(String what, Consumer<EntityManager> work) {
        var times = IntStream.range(0, 2 * RUNS)
                .mapToLong(run -> {
                    long begun = System.nanoTime();
                    database.run(work);
                    return System.nanoTime() - begun;
                })
                .skip(RUNS)
                .sorted()
                .boxed()
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::copyOf));
        tell(what, times.get(RUNS / 2));
    }

    private void tell(String what, long nanoseconds) {
        System.out.printf("%-10s %-28s %8.1f ms%n", database, what, nanoseconds / 1e6);
    }

    private interface Written {
        void run() throws IOException;
    }

    private static void written(Written work) {
        try {
            work.run();
        } catch (IOException nowhere) {
            throw new UncheckedIOException(nowhere);
        }
    }
}
