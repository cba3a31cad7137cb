package org.toguna.following.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.following.domain.Status;
import org.toguna.following.usecase.ReadTestimonies;
import org.toguna.shared.Page;
import org.toguna.shared.page.CurrentPage;

/** The testimonies that wait for the organiser. */
@Named
@RequestScoped
public class TestimoniesPage {
    private static final int SIZE = 20;

    @Inject
    CurrentPage page;

    @Inject
    ReadTestimonies testimonies;

    private Page<ReadTestimonies.About> waiting;

    @PostConstruct
    void load() {
        waiting = testimonies.page(page.param("forum"), Status.GIVEN, page.wanted(SIZE));
    }

    public Page<ReadTestimonies.About> getWaiting() {
        return waiting;
    }
}
