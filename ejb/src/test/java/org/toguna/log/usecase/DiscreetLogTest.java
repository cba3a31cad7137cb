package org.toguna.log.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toguna.database.domain.Schema;
import org.toguna.log.domain.Errand;

class DiscreetLogTest {
    private static final String TOKEN = "a".repeat(20) + "-_" + "B".repeat(21);

    private final DiscreetLog log = new DiscreetLog();

    @AfterEach
    void ends() {
        Errand.end();
    }

    /** As H2, PostgreSQL, EclipseLink and a mail server put it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unique index or primary key violation: \"PUBLIC.X ON PUBLIC.PERSON(EMAIL) VALUES ( /* 1 */ 'awa@example.net' )\"",
                "Value too long for column \"NAME CHARACTER VARYING(200)\": \"'Awa O''Ndiaye' (321)\"; SQL statement:",
                "ERROR: duplicate key value violates unique constraint \"x\"\n  Detail: Key (email)=(awa@example.net) already exists.",
                "ERROR: new row violates\n  Detail: Failing row contains (1, Awa Ndiaye, f).",
                "550 5.1.1 <awa@example.net>: Recipient address rejected: awa@example.net",
                "page /fr/testify/" + "aaaaaaaaaaaaaaaaaaaa-_BBBBBBBBBBBBBBBBBBBBB"
            })
    void a_failure_is_told_without_the_values_that_others_quote(String message) {
        var line = new LogRecord(Level.WARNING, message);
        line.setLoggerName("jakarta.enterprise.ejb.container");
        line.setThrown(new IllegalStateException(message, new SQLException(message)));

        assertThat(log.isLoggable(line)).isTrue();

        var printed = new StringWriter();
        line.getThrown().printStackTrace(new PrintWriter(printed));
        assertThat(line.getMessage() + printed)
                .doesNotContainIgnoringCase("awa")
                .doesNotContain("Ndiaye", TOKEN)
                .contains(
                        "java.lang.IllegalStateException",
                        "java.sql.SQLException",
                        getClass().getName());
    }

    @Test
    void a_failure_that_the_page_answers_is_not_told_by_the_server_as_well() {
        var line = new LogRecord(Level.WARNING, "Servlet.service() for servlet faces threw exception");
        line.setThrown(new IllegalStateException());

        assertThat(log.isLoggable(line)).isFalse();
    }

    @Test
    void a_database_that_is_too_old_is_told_in_one_line_whoever_tells_it_again() {
        var first = new LogRecord(Level.SEVERE, "Exception while invoking class EjbApplication start method");
        first.setThrown(new IllegalStateException(new Schema.TooOld()));
        var again = new LogRecord(Level.SEVERE, "Exception during lifecycle processing");
        again.setThrown(new IllegalStateException(new Schema.TooOld()));

        assertThat(log.isLoggable(first)).isTrue();
        assertThat(first.getThrown()).isNull();
        assertThat(first.getMessage()).contains("made before release 0.2.0").doesNotContain("\n");
        assertThat(log.isLoggable(again)).isFalse();
    }

    @Test
    void parameters_are_told_without_values_too() {
        var line = new LogRecord(Level.WARNING, "mail {0} was not taken: {1}");
        line.setLoggerName("org.toguna.outbox.usecase.Counter");
        line.setParameters(new Object[] {7, "unknown user awa@example.net"});

        log.isLoggable(line);

        assertThat(line.getParameters()).containsExactly(7, "unknown user …@…");
    }

    @Test
    void what_we_say_on_purpose_when_nothing_failed_stays() {
        var line = ours(Level.INFO, "Sign in as awa@example.org");

        log.isLoggable(line);

        assertThat(line.getMessage()).endsWith("Sign in as awa@example.org");
    }

    @Test
    void our_lines_name_the_request_once_however_many_handlers_write_them() {
        Errand.begin("0123456789");
        var line = ours(Level.SEVERE, "page /fr/");

        log.isLoggable(line);
        log.isLoggable(line);

        assertThat(line.getMessage()).isEqualTo("[0123456789] page /fr/");
    }

    @Test
    void without_a_request_they_name_the_job() {
        var line = ours(Level.WARNING, "letter on contribution 1");

        log.isLoggable(line);

        assertThat(line.getMessage()).isEqualTo("[DiscreetLogTest] letter on contribution 1");
    }

    @Test
    void the_servers_own_lines_keep_their_beginning() {
        var line = new LogRecord(Level.WARNING, "Pool exhausted");
        line.setLoggerName("fish.payara");

        log.isLoggable(line);

        assertThat(line.getMessage()).isEqualTo("Pool exhausted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with space here", "quote\"quote", "line\nbreak12", "-dashfirst", "ïdïdïdïd"})
    void somebody_elses_id_is_taken_only_if_it_is_one(String id) {
        assertThat(Errand.isId(id)).isFalse();
        assertThat(Errand.isId(Errand.newId())).isTrue();
        assertThat(Errand.isId("7f1c-4e2a.proxy_1")).isTrue();
    }

    private static LogRecord ours(Level level, String message) {
        var line = new LogRecord(level, message);
        line.setLoggerName("org.toguna.following.usecase.TellAuthors");
        return line;
    }
}
