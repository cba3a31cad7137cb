package org.toguna.report.usecase;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import org.toguna.clock.domain.RealClock;
import org.toguna.database.domain.Connections;
import org.toguna.database.domain.Schema;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.report.domain.DemonstrationKey;

/**
 * Whoever signs the reports of this installation: the key that the environment names; in a demonstration without one, a key
 * made at the first start; otherwise nobody, and the reports say so. A key that cannot be read stops the start.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Signatory {
    private static final String DEMONSTRATION = "Toguna, démonstration sans valeur";

    /** The demonstration's key protects nothing: it lies in the database beside what it signs. */
    private static final char[] KNOWN = "demonstration".toCharArray();

    @Inject
    SigningSettings signing;

    @Inject
    InstallationSettings installation;

    @Inject
    DemonstrationKey kept;

    @Inject
    RealClock clock;

    @Resource
    UserTransaction transaction;

    private Optional<SigningKey> key;

    @PostConstruct
    void readKey() {
        key = signing.keystore()
                .map(file -> {
                    try {
                        return SigningKey.in(Files.readAllBytes(file), signing.password());
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .or(() -> installation.demonstration() ? Optional.of(demonstrationKey()) : Optional.empty());
    }

    /** Made by one of the nodes that start at the same time, and read by the others. */
    private SigningKey demonstrationKey() {
        var found = new ArrayList<SigningKey>();
        try {
            Schema.alone(Connections.patient(), () -> found.add(keptOrMade()));
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached", unreachable);
        }
        return found.get(0);
    }

    private SigningKey keptOrMade() {
        try {
            transaction.begin();
            var one = inDatabase();
            transaction.commit();
            return one;
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException failure) {
            throw new IllegalStateException("The key of the demonstration cannot be kept", failure);
        }
    }

    private SigningKey inDatabase() {
        return kept.find().map(keystore -> SigningKey.in(keystore, KNOWN)).orElseGet(() -> {
            var made = SigningKey.selfSigned(DEMONSTRATION, clock.now());
            kept.keep(made.toKeystore(KNOWN));
            return made;
        });
    }

    public Optional<SigningKey> key() {
        return key;
    }
}
