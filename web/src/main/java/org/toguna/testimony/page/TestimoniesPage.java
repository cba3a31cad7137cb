package org.toguna.testimony.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.pages.page.CurrentPage;
import org.toguna.testimony.domain.Status;
import org.toguna.testimony.usecase.About;
import org.toguna.testimony.usecase.ReadAllTestimonies;
import org.toguna.values.Page;

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
