package org.toguna.outbox.usecase;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.toguna.outbox.domain.Lane;

/** Looks every second for letters whose hour has come, and has them posted lane by lane. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PostLetters {
    private static final Logger LOG = Logger.getLogger(PostLetters.class.getName());

    @Resource
    ManagedExecutorService threads;

    @Inject
    LeaseLetter letters;

    @Inject
    MailServer server;

    private List<Counter> counters = List.of();

    @PostConstruct
    void open() {
        if (server.isNamed()) {
            counters = Arrays.stream(Lane.values())
                    .map(lane -> new Counter(lane, server, letters))
                    .toList();
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void look() {
        try {
            counters.forEach(counter -> counter.serve(threads));
        } catch (RuntimeException databaseIsAway) {
            LOG.log(Level.WARNING, "letters wait", databaseIsAway);
        }
    }

    @PreDestroy
    void close() {
        counters.forEach(Counter::close);
    }
}
