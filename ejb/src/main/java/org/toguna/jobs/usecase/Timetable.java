package org.toguna.jobs.usecase;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/**
 * Lets recurring work do what is due every ten seconds, one after the other. Nothing here is in a transaction: the container holds one
 * for a scheduled method of a bean whose transactions it manages, whatever the bean says of them, and one failure would undo all.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Timetable {
    @Inject
    @Any
    Instance<Recurring> work;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void doDue() {
        OneByOne.each(work.stream().toList(), Timetable::name, Recurring::doDue);
    }

    /** Without what the container adds to the names of classes. */
    private static String name(Recurring work) {
        return work.getClass().getSimpleName().replaceFirst("\\$.*", "");
    }
}
