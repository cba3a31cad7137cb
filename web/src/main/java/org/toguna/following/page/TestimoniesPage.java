package org.toguna.following.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.following.domain.Status;
import org.toguna.following.usecase.About;
import org.toguna.following.usecase.ReadAllTestimonies;
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
    ReadAllTestimonies testimonies;

    private Page<About> waiting;

    @PostConstruct
    void load() {
        waiting = testimonies.page(page.param("forum"), Status.GIVEN, page.wanted(SIZE));
    }

    public Page<About> getWaiting() {
        return waiting;
    }
}
