package org.toguna.commitment.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.toguna.commitment.domain.Act;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.DecisionKind;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.domain.InstitutionKind;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.Origin;
import org.toguna.commitment.domain.Terms;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Territories;
import org.toguna.forum.domain.Territory;
import org.toguna.forum.domain.TerritoryKind;
import org.toguna.identity.domain.Role;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.sheets.usecase.CsvFile;
import org.toguna.sheets.usecase.Table;
import org.toguna.values.LocalizedText;

/** What is exported imports unchanged into a forum that has nothing but its recommendations. */
class RegisterRoundTripTest {
    private static final int REGISTERS = 30;

    /** A commitment in words that do not depend on the forum. */
    private record Said(
            int number,
            LocalizedText lead,
            InstitutionKind kind,
            Act act,
            Terms terms,
            Integer recommendation,
            DecisionKind latest,
            String withdrawnBecause) {}

    static Stream<Arguments> registers() {
        return Stream.of(Database.values())
                .flatMap(database -> LongStream.rangeClosed(1, REGISTERS)
                        .mapToObj(seed -> Arguments.of(
                                database, seed, List.of("csv", "xlsx", "excel").get((int) (seed % 3)))));
    }

    @ParameterizedTest
    @MethodSource("registers")
    void givesTheSameRegister(Database database, long seed, String format) {
        var first = AForum.closed();
        var second = AForum.closed();
        var register = new AnyRegister(seed, first.id());
        database.run(entities -> {
            fill(entities, first, register);
            entities.persist(second);
            entities.flush();
            new Territories(entities)
                    .replace(
                            second.id(),
                            List.of(new Territory.Outline("KAYES", "Kayes", TerritoryKind.REGION, null)),
                            Set.of());
            register.recommendations()
                    .forEach(recommendation -> new Recommendations(entities)
                            .add(AnyRegister.recommendation(second.id(), recommendation.number())));
        });

        var file = database.transact(entities -> export(entities, first, format));
        database.run(entities -> importInto(entities, second, file));

        database.run(entities -> {
            assertThat(said(entities, second)).isEqualTo(said(entities, first));
            assertThat(new History(entities).check(second.id(), null)).isEmpty();
        });
        byte[] again = database.transact(entities -> export(entities, second, "csv"));
        byte[] before = database.transact(entities -> export(entities, first, "csv"));
        assertThat(again).isEqualTo(before);
    }

    private static void fill(EntityManager entities, Forum forum, AnyRegister register) {
        entities.persist(forum);
        entities.flush();
        register.recommendations().forEach(new Recommendations(entities)::add);
        register.institutions().forEach(new Institutions(entities)::add);
        new Commitments(entities).addAll(register.commitments());
        new History(entities).record(forum.id());
    }

    private static byte[] export(EntityManager entities, Forum forum, String format) {
        var out = new ByteArrayOutputStream();
        try {
            var sheet = new RegisterActs(entities, forum).exporting().export(forum.slug());
            switch (format) {
                case "csv" -> sheet.writeCsv(CsvFile.Reader.PROGRAM, out);
                case "excel" -> sheet.writeCsv(CsvFile.Reader.FRENCH_EXCEL, out);
                default -> sheet.writeExcel(out);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private static void importInto(EntityManager entities, Forum forum, byte[] file) {
        var acts = new RegisterActs(entities, forum);
        acts.on().isEnteredBy(Role.ORGANISER);
        var table = Table.read(file);
        acts.importing().add(forum.slug(), table, ColumnMapping.guess(table.header()));
    }

    private static List<Said> said(EntityManager entities, Forum forum) {
        Map<UUID, Integer> recommendations = new Recommendations(entities)
                .all(forum.id()).stream().collect(Collectors.toMap(Recommendation::id, Recommendation::number));
        var institutions = new Institutions(entities);
        return new Commitments(entities)
                .all(forum.id()).stream()
                        .map(commitment -> said(commitment, institutions, recommendations))
                        .toList();
    }

    private static Said said(Commitment commitment, Institutions institutions, Map<UUID, Integer> recommendations) {
        var lead = institutions.get(commitment.forumId(), commitment.leadInstitutionId());
        var terms = commitment.terms();
        var decision = commitment.decision();
        boolean withdrawn = decision.kind() == DecisionKind.WITHDRAWAL;
        return new Said(
                commitment.number(),
                lead.name(),
                lead.kind(),
                commitment.act(),
                new Terms(
                        terms.purpose(),
                        terms.indicators(),
                        terms.funding(),
                        terms.schedule(),
                        terms.levels(),
                        terms.territory(),
                        terms.partners(),
                        new Origin(
                                null, terms.origin().strategy(), terms.origin().sdgTargets())),
                terms.recommendationId().map(recommendations::get).orElse(null),
                withdrawn ? DecisionKind.WITHDRAWAL : DecisionKind.ADOPTION,
                withdrawn ? decision.reason() + decision.decidedBy() : null);
    }
}
