package org.toguna.jobs.usecase;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.toguna.values.Refusal;

/** A job done for each of many: what fails for one is logged and holds up nobody else. */
public final class OneByOne {
    private static final Logger LOG = Logger.getLogger(OneByOne.class.getName());

    private OneByOne() {}

    /**
     * @param name what the log calls one of them; no data of a person
     * @param work for one, in a transaction of its own
     */
    public static <T> void each(Collection<T> all, Function<T, String> name, Consumer<T> work) {
        all.forEach(one -> {
            try {
                work.accept(one);
            } catch (Refusal refusal) {
                LOG.log(Level.WARNING, "{0}: {1}", new Object[] {name.apply(one), refusal.code()});
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, name.apply(one), failure);
            }
        });
    }
}
