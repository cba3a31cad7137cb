package org.toguna.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests and test constructors the one {@link Toguna} or {@link Browser} of this process, started for the first that asks and
 * closed after the last: {@link OnSharedToguna}, and a parameter. On H2; for tests that load it, {@code
 * -Dtoguna.shared=postgresql} and all of Java's compilers.
 */
public final class SharedToguna implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Toguna.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store process = context.getStore(
                ExtensionContext.StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(SharedToguna.class));
        return parameter.getParameter().getType() == Browser.class
                ? process.computeIfAbsent(Browser.class, type -> Browser.launch(), Browser.class)
                : process.computeIfAbsent(Toguna.class, type -> start(), Toguna.class);
    }

    private static Toguna start() {
        if (System.getProperty("toguna.shared", "h2").equals("postgresql")) {
            return Toguna.on(Database.postgresql()).computing().start();
        }
        try {
            return Toguna.on(Database.h2(
                            Files.createTempDirectory(Files.createDirectories(Path.of("ear/target/system")), "h2-")))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
