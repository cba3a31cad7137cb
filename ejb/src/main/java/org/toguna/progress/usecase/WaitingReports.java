package org.toguna.progress.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Waiting;
import org.toguna.forum.usecase.Waits;
import org.toguna.progress.domain.ProgressReports;
import org.toguna.values.Backlog;
import org.toguna.values.LocalizedText;

/** What focal points owe and what others are to confirm or to publish of it. */
@Dependent
public class WaitingReports implements Waits {
    private final ProgressReports reports;
    private final Institutions institutions;

    @Inject
    public WaitingReports(ProgressReports reports, Institutions institutions) {
        this.reports = reports;
        this.institutions = institutions;
    }

    @Override
    public List<Waiting> in(Scene on) {
        var waiting = new ArrayList<Waiting>();
        if (on.may(ReportProgress.class)) {
            waiting.addAll(owed(on));
        }
        if (on.may(ConfirmProgress.class)) {
            var toConfirm = reports.toConfirm(on.person(), on.forumId(), on.now());
            var names = names(toConfirm.keySet(), on);
            toConfirm.forEach(
                    (institution, backlog) -> of("progress.waits.toConfirm", backlog, ProgressAddress.OFFICE, on)
                            .map(any -> any.about(names.get(institution)))
                            .ifPresent(waiting::add));
        }
        if (on.may(PublishProgress.class)) {
            of("progress.waits.toPublish", reports.toPublish(on.forumId(), on.now()), ProgressAddress.OFFICE, on)
                    .ifPresent(waiting::add);
        }
        return waiting;
    }

    private List<Waiting> owed(Scene on) {
        var waiting = new ArrayList<Waiting>();
        of("progress.waits.sentBack", reports.sentBack(on.person(), on.forumId()), ProgressAddress.OWN, on)
                .ifPresent(waiting::add);
        var owed =
                reports.newsOwed(on.person(), on.forumId(), on.now(), on.forum().timeZone());
        var names = names(owed.keySet(), on);
        owed.forEach((institution, news) -> of(
                        "progress.waits.news", new Backlog(news.count(), Optional.empty()), ProgressAddress.OWN, on)
                .map(any -> any.about(names.get(institution)).due(news.first()))
                .ifPresent(waiting::add));
        return waiting;
    }

    private Map<UUID, LocalizedText> names(Set<UUID> wanted, Scene on) {
        return wanted.isEmpty()
                ? Map.of()
                : institutions.of(on.forumId()).stream().collect(toMap(Institution::id, Institution::name));
    }

    private static Optional<Waiting> of(String kind, Backlog backlog, ProgressAddress address, Scene on) {
        return Waiting.of(kind, backlog, address.path(on.forum().slug()));
    }
}
