package org.toguna.database.domain;

import jakarta.annotation.sql.DataSourceDefinition;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connects to the database with an end to every wait, so that one that is away, or silent, is noticed: where it is PostgreSQL on
 * another machine, and its address does not say otherwise. The pool's definition names it and sets what it needs.
 */
public class Connections implements DataSource {
    private static final Logger LOG = Logger.getLogger(Connections.class.getName());

    /** In seconds, to be connected and let in. */
    private static final int CONNECT = 3;

    /** In seconds, between two signs of life: more than any one statement of ours takes. */
    private static final int ANSWER = 15;

    private static final Set<Connection> OPEN =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private static volatile Connections inUse;

    private String driver;
    private String url;
    private String user;
    private String password;
    private int answer = ANSWER;

    /** @param driver the class of a data source that has properties url, user and password */
    public void setDriver(String driver) {
        this.driver = driver;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String name, String secret) throws SQLException {
        if (answer == ANSWER) {
            inUse = this;
        }
        var connection = connect(name, secret);
        OPEN.add(connection);
        return connection;
    }

    /** One more to the database that was connected to before, beside those of the pool, for who does not wait long. */
    public static Connection impatient() throws SQLException {
        return inUse.waiting(CONNECT).connect(inUse.user, inUse.password);
    }

    /** The same database for who may wait for ever, as does who changes a table of any size. */
    public static DataSource patient() {
        return inUse.waiting(0);
    }

    private Connections waiting(int seconds) {
        var other = new Connections();
        other.driver = driver;
        other.url = url;
        other.user = user;
        other.password = password;
        other.answer = seconds;
        return other;
    }

    private Connection connect(String name, String secret) throws SQLException {
        return (driver.equals(PGSimpleDataSource.class.getName()) ? postgresql() : any()).getConnection(name, secret);
    }

    /** Cuts every connection, so that nobody waits any longer for an answer, and the pool opens others. */
    public static void cutAll() {
        synchronized (OPEN) {
            OPEN.forEach(Connections::cut);
            OPEN.clear();
        }
    }

    private static void cut(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException already) {
            LOG.log(Level.FINE, "It was cut already", already);
        }
    }

    private DataSource postgresql() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setTcpKeepAlive(true);
        // It then infers the type of a null or of a text from its column.
        source.setStringType("unspecified");
        // What it fails on would be quoted, and logged.
        source.setLogServerErrorDetail(false);
        if (!url.contains("connectTimeout=")) {
            source.setConnectTimeout(CONNECT);
        }
        if (!url.contains("loginTimeout=")) {
            source.setLoginTimeout(CONNECT);
        }
        if (!url.contains("socketTimeout=")) {
            source.setSocketTimeout(answer);
        }
        return source;
    }

    private DataSource any() throws SQLException {
        try {
            var source = (DataSource) driverClass().getDeclaredConstructor().newInstance();
            set(source, "url", url);
            return source;
        } catch (ReflectiveOperationException unknown) {
            throw new SQLException("No data source of class " + driver, unknown);
        }
    }

    /** Payara Server's applications see the drivers that the server ships; on Payara Micro its own loader alone does. */
    private Class<?> driverClass() throws ClassNotFoundException {
        try {
            return Class.forName(driver, true, Connections.class.getClassLoader());
        } catch (ClassNotFoundException notHere) {
            return Class.forName(driver, true, DataSourceDefinition.class.getClassLoader());
        }
    }

    private static void set(DataSource source, String property, String value)
            throws InvocationTargetException, IllegalAccessException {
        var setter = Stream.of(source.getClass().getMethods())
                .filter(method -> method.getName().toLowerCase(Locale.ROOT).equals("set" + property))
                .findFirst();
        if (setter.isPresent()) {
            setter.get().invoke(source, value);
        }
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // The log is the application's.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // It has one.
    }

    @Override
    public int getLoginTimeout() {
        return CONNECT;
    }

    @Override
    public Logger getParentLogger() {
        return LOG;
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("It wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
