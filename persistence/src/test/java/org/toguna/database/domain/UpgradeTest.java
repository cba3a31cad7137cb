package org.toguna.database.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Persistence;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Zones;
import org.toguna.forum.domain.Zoning;

/**
 * What a release left behind is brought to this version and read: {@code releases/0.2.0.sql.gz} is what H2's {@code SCRIPT} wrote of a
 * demonstration of that release. PostgreSQL gets the same rows in the tables that the release made there.
 */
class UpgradeTest {
    private static final String RELEASE = "0.2.0";

    @Test
    void a_database_of_the_release_is_read_on_h2() throws Exception {
        var database = release("upgrade");

        Schema.migrate(database);

        assertEverythingIsRead(database);
        assertElectorsAreFrozen(database);
        assertRolesAreMandates(database);
        assertForumsHaveZones(database);
        assertAddressesAreDocuments(database);
    }

    @Test
    void a_database_of_the_release_is_read_on_postgresql() throws Exception {
        try (var server = EmbeddedPostgres.start()) {
            var database = (PGSimpleDataSource) server.getPostgresDatabase();
            database.setStringType("unspecified");
            Schema.configuration(database).target(RELEASE).load().migrate();
            try (var from = release("source").getConnection();
                    var to = database.getConnection()) {
                copy(from, to);
            }

            Schema.migrate(database);

            assertEverythingIsRead(database);
            assertElectorsAreFrozen(database);
            assertRolesAreMandates(database);
            assertForumsHaveZones(database);
            assertAddressesAreDocuments(database);
        }
    }

    @Test
    void a_database_from_before_is_refused_in_one_line() throws Exception {
        var database = h2("before");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE forum (id UUID PRIMARY KEY)");
            Schema.configuration(database).baselineVersion("1").load().baseline();
        }

        assertThatExceptionOfType(Schema.TooOld.class)
                .isThrownBy(() -> Schema.migrate(database))
                .withMessageNotContaining("\n")
                .withMessageContaining("./data");
    }

    private static DataSource release(String name) throws SQLException {
        var database = h2(name);
        try (var connection = database.getConnection();
                var script = new InputStreamReader(
                        new GZIPInputStream(UpgradeTest.class.getResourceAsStream("/releases/" + RELEASE + ".sql.gz")),
                        StandardCharsets.UTF_8)) {
            RunScript.execute(connection, script);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return database;
    }

    private static JdbcDataSource h2(String name) {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        database.setUser("toguna");
        database.setPassword("");
        return database;
    }

    private static void assertEverythingIsRead(DataSource database) {
        var settings = Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", database);
        try (var factory = Persistence.createEntityManagerFactory("toguna", settings);
                var entities = factory.createEntityManager()) {
            for (var type : entities.getMetamodel().getEntities()) {
                var all = entities.createQuery("SELECT e FROM " + type.getName() + " e", type.getJavaType())
                        .getResultList();
                if (type.getName().equals("Forum") || type.getName().equals("Commitment")) {
                    assertThat(all).as(type.getName()).isNotEmpty();
                }
            }
        }
    }

    /** Whoever voted in the release was an elector, and no more voted than there were. */
    private static void assertElectorsAreFrozen(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(number(statement, "SELECT COUNT(DISTINCT person_id) FROM poll_roll"))
                    .isPositive();
            assertThat(
                            number(
                                    statement,
                                    "SELECT COUNT(*) FROM poll_roll r JOIN poll p ON p.id = r.poll_id WHERE NOT EXISTS"
                                            + " (SELECT 1 FROM elector e WHERE e.forum_id = p.forum_id AND e.person_id = r.person_id)"))
                    .isZero();
            assertThat(number(statement, "SELECT COUNT(*) FROM elector WHERE told = TRUE"))
                    .isPositive();
            assertThat(number(
                            statement,
                            "SELECT COUNT(*) FROM evaluation_reached r WHERE NOT EXISTS (SELECT 1 FROM evaluation_rater e"
                                    + " WHERE e.evaluation_id = r.evaluation_id AND e.person_id = r.person_id)"))
                    .isZero();
        }
    }

    /** Whoever held a role holds a mandate without an end; a focal point one for each institution of the demonstration. */
    private static void assertRolesAreMandates(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var source = release("grants-" + UUID.randomUUID()).getConnection();
                var before = source.createStatement()) {
            assertThat(number(
                            statement, "SELECT COUNT(*) FROM mandate WHERE role <> 'FOCAL_POINT' AND ends_at IS NULL"))
                    .isEqualTo(number(before, "SELECT COUNT(*) FROM role_grant WHERE role <> 'FOCAL_POINT'"))
                    .isPositive();
            assertThat(
                            number(
                                    statement,
                                    "SELECT COUNT(*) FROM mandate m JOIN institution i ON i.id = m.institution_id"
                                            + " AND i.forum_id = m.forum_id WHERE m.role = 'FOCAL_POINT' AND m.ends_at IS NULL"))
                    .isEqualTo(number(before, "SELECT COUNT(*) FROM institution_focal_point"))
                    .isPositive();
        }
    }

    /** A forum that was convened has those of a new one, an archive none; of old ratings the zone is unknown, and none is lost. */
    private static void assertForumsHaveZones(DataSource database) throws SQLException {
        var settings = Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", database);
        try (var factory = Persistence.createEntityManagerFactory("toguna", settings);
                var entities = factory.createEntityManager()) {
            var forums =
                    entities.createQuery("SELECT f FROM Forum f", Forum.class).getResultList();
            assertThat(forums).extracting(Forum::isArchive).contains(true, false);
            assertThat(forums)
                    .allSatisfy(forum -> assertThat(new Zones(entities).of(forum.id()))
                            .isEqualTo(forum.isArchive() ? Zoning.NONE : Zoning.USUAL));
        }
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(number(statement, "SELECT SUM(people) FROM rating_zone WHERE zone = 'UNKNOWN'"))
                    .isEqualTo(number(statement, "SELECT COUNT(*) FROM rating"))
                    .isPositive();
        }
    }

    /** Each finding keeps its level, and the address that proved it as its one document. */
    private static void assertAddressesAreDocuments(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var source = release("findings-" + UUID.randomUUID()).getConnection();
                var before = source.createStatement()) {
            assertThat(found(
                            statement,
                            "SELECT f.id, f.completion, e.address FROM evaluation_finding f"
                                    + " JOIN evaluation_evidence e ON e.finding_id = f.id WHERE e.kind = 'DOCUMENT'"))
                    .isEqualTo(found(before, "SELECT id, completion, evidence FROM evaluation_finding"))
                    .isNotEmpty();
        }
    }

    private static Map<String, String> found(Statement statement, String query) throws SQLException {
        var found = new TreeMap<String, String>();
        try (var row = statement.executeQuery(query)) {
            while (row.next()) {
                found.put(row.getString(1), row.getString(2) + " " + row.getString(3));
            }
        }
        return found;
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void copy(Connection from, Connection to) throws SQLException {
        to.setAutoCommit(false);
        try (var settings = to.createStatement()) {
            settings.execute("SET session_replication_role = replica");
        }
        for (var table : tables(from)) {
            try (var statement = from.createStatement();
                    var rows = statement.executeQuery("SELECT * FROM " + table);
                    var emptied = to.createStatement()) {
                var columns = new ArrayList<String>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    columns.add(rows.getMetaData().getColumnName(column));
                }
                emptied.execute("DELETE FROM " + table);
                var insert = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                        + "?, ".repeat(columns.size() - 1) + "?)";
                try (var target = to.prepareStatement(insert)) {
                    while (rows.next()) {
                        for (int column = 1; column <= columns.size(); column++) {
                            var value = rows.getObject(column);
                            target.setObject(
                                    column,
                                    value instanceof java.sql.Clob text
                                            ? text.getSubString(1, (int) text.length())
                                            : value);
                        }
                        target.addBatch();
                    }
                    target.executeBatch();
                }
            }
        }
        to.commit();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var tables =
                connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                if (!tables.getString("TABLE_NAME").equals("flyway_schema_history")) {
                    found.add(tables.getString("TABLE_NAME"));
                }
            }
        }
        return found;
    }
}
