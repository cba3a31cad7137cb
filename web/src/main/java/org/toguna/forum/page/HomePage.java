package org.toguna.forum.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Page;

/** Every forum, newest first. */
@Named
@RequestScoped
public class HomePage {
    private static final int PER_PAGE = 20;

    @Inject
    CurrentPage page;

    @Inject
    ReadForums forums;

    private Page<Forum> list;

    @PostConstruct
    void load() {
        list = forums.page(page.wanted(PER_PAGE));
    }

    public Page<Forum> getList() {
        return list;
    }
}
