package org.toguna.log.usecase;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.toguna.database.domain.Schema;
import org.toguna.log.domain.Errand;

/**
 * Stands before every handler of the log, whoever writes to it. Our lines say for which request or job; a failure, ours or the
 * server's, says what failed and not with which values: drivers and mail servers quote addresses and names in their messages. What
 * we say on purpose when nothing failed is left as it is.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DiscreetLog implements Filter {
    private static final String OURS = "org.toguna.";

    /** Causes of causes: some go round in a circle. */
    private static final int DEEPEST = 20;

    /** What databases quote; an apostrophe in a word begins nothing. */
    private static final Pattern QUOTED = Pattern.compile("(?<![\\p{L}\\p{N}])'[^']*'(?![\\p{L}\\p{N}])");

    private static final Pattern DETAIL = Pattern.compile("(?m)(?<=Detail: ).*$");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"'(),:;=\\[\\]]+@[^\\s@<>\"'(),:;=\\[\\]]+");

    /** As long as ours. */
    private static final Pattern TOKEN = Pattern.compile("(?<![\\w-])[\\w-]{43}(?![\\w-])");

    private final AtomicLong firstTooOld = new AtomicLong(Long.MAX_VALUE);

    @PostConstruct
    void begin() {
        handlers().forEach(handler -> handler.setFilter(this));
    }

    @PreDestroy
    void end() {
        handlers().filter(handler -> handler.getFilter() == this).forEach(handler -> handler.setFilter(null));
    }

    private static Stream<Handler> handlers() {
        return Arrays.stream(Logger.getLogger("").getHandlers());
    }

    @Override
    public boolean isLoggable(LogRecord line) {
        if (isToldByPages(line) || isUnreadableAddress(line)) {
            return false;
        }
        var tooOld =
                causes(line.getThrown()).filter(Schema.TooOld.class::isInstance).findFirst();
        if (tooOld.isPresent()) {
            return isFirst(line, tooOld.get());
        }
        boolean isOurs = line.getLoggerName() != null && line.getLoggerName().startsWith(OURS);
        if (!isOurs || line.getLevel().intValue() >= Level.WARNING.intValue()) {
            withhold(line);
        }
        var errand = "[" + Errand.current() + "] ";
        if (isOurs && !String.valueOf(line.getMessage()).startsWith(errand)) {
            line.setMessage(errand + line.getMessage());
        }
        return true;
    }

    /** The server tells every failure of a page, refusals included, with its whole trace; what was not foreseen is told by the page. */
    private static boolean isToldByPages(LogRecord line) {
        return String.valueOf(line.getMessage()).contains("Servlet.service() for servlet faces threw exception");
    }

    /** The server answers by itself, with nothing; a stranger could fill the log. */
    private static boolean isUnreadableAddress(LogRecord line) {
        return line.getThrown() instanceof IllegalArgumentException unreadable
                && String.valueOf(unreadable.getMessage()).startsWith("URLDecoder: ");
    }

    /** The server tells the same failure of a start several times, each with its whole trace; of this one there is nothing to trace. */
    private boolean isFirst(LogRecord line, Throwable tooOld) {
        line.setThrown(null);
        line.setMessage(tooOld.getMessage());
        return line.getSequenceNumber() == firstTooOld.accumulateAndGet(line.getSequenceNumber(), Math::min);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }

    private static void withhold(LogRecord line) {
        line.setMessage(withheld(line.getMessage()));
        if (line.getParameters() != null) {
            line.setParameters(Arrays.stream(line.getParameters())
                    .map(value -> value instanceof Number ? value : withheld(String.valueOf(value)))
                    .toArray());
        }
        if (line.getThrown() != null && !(line.getThrown() instanceof Told)) {
            line.setThrown(new Told(line.getThrown()));
        }
    }

    /** A message without the values in it. */
    static String withheld(String message) {
        if (message == null) {
            return null;
        }
        var text = DETAIL.matcher(message).replaceAll("…");
        text = QUOTED.matcher(text).replaceAll("'…'");
        text = ADDRESS.matcher(text).replaceAll("…@…");
        return TOKEN.matcher(text).replaceAll("…");
    }

    /** A failure as the log tells it: its class, where it came from, and its message without values. */
    private static final class Told extends Exception {
        private static final long serialVersionUID = 1L;

        private final String name;

        Told(Throwable failure) {
            this(failure, DEEPEST);
        }

        private Told(Throwable failure, int deeper) {
            super(
                    withheld(failure.getMessage()),
                    failure.getCause() == null || deeper == 0 ? null : new Told(failure.getCause(), deeper - 1));
            name = failure.getClass().getName();
            setStackTrace(failure.getStackTrace());
        }

        @Override
        public String toString() {
            return getMessage() == null ? name : name + ": " + getMessage();
        }
    }
}
