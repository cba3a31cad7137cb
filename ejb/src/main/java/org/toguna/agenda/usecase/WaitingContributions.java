package org.toguna.agenda.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.toguna.agenda.domain.Contributions;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Waiting;
import org.toguna.forum.usecase.Waits;
import org.toguna.registration.usecase.Residence;

/** Contributions wait for whoever decides whether they are published. */
@Dependent
public class WaitingContributions implements Waits {
    private final Contributions contributions;
    private final Residence residence;

    @Inject
    public WaitingContributions(Contributions contributions, Residence residence) {
        this.contributions = contributions;
        this.residence = residence;
    }

    @Override
    public List<Waiting> in(Scene on) {
        return on.may(PublishContribution.class)
                ? Waiting.of(
                                "agenda.waits.contributions",
                                contributions.waiting(on.forumId(), residence.countries(on, PublishContribution.class)),
                                AgendaAddress.OFFICE.path(on.forum().slug()))
                        .stream()
                        .toList()
                : List.of();
    }
}
