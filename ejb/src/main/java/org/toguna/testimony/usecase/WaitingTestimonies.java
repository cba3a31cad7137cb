package org.toguna.testimony.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Waiting;
import org.toguna.forum.usecase.Waits;
import org.toguna.registration.usecase.Residence;
import org.toguna.testimony.domain.Testimonies;

/** Testimonies wait for whoever decides whether they are published. */
@Dependent
public class WaitingTestimonies implements Waits {
    private final Testimonies testimonies;
    private final Residence residence;

    @Inject
    public WaitingTestimonies(Testimonies testimonies, Residence residence) {
        this.testimonies = testimonies;
        this.residence = residence;
    }

    @Override
    public List<Waiting> in(Scene on) {
        return on.may(PublishTestimony.class)
                ? Waiting.of(
                                "testimony.waits.testimonies",
                                testimonies.waiting(on.forumId(), residence.countries(on, PublishTestimony.class)),
                                TestimonyAddress.OFFICE.path(on.forum().slug()))
                        .stream()
                        .toList()
                : List.of();
    }
}
