package org.toguna.report.usecase;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.toguna.report.domain.ReportOrders;

/**
 * Every two seconds, the reports that were asked for, one after the other; several nodes share them by leases. It has no transaction of
 * its own: the container gives one to a schedule whatever its class says of {@code NOT_SUPPORTED}, and the next lease waited for it.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MakeOrderedReports {
    private static final Logger LOG = Logger.getLogger(MakeOrderedReports.class.getName());

    @Inject
    ReportOrders orders;

    @Inject
    LeaseReportOrder lease;

    @Inject
    PublishReport publish;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void makeOrdered() {
        for (var id : orders.open()) {
            lease.claim(id).ifPresent(job -> {
                try {
                    publish.make(job);
                } catch (RuntimeException failed) {
                    LOG.log(Level.WARNING, failed, () -> "report order " + id + " failed");
                    lease.giveBack(id);
                }
            });
        }
    }
}
