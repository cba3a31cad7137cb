package org.toguna.chain.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.chain.usecase.Chain;
import org.toguna.chain.usecase.ReadChain;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.NotFound;
import org.toguna.values.Page;

/** The way of every commitment of a forum, or of the one that the address names. */
@Named
@RequestScoped
public class ChainPage {
    private static final int PER_PAGE = 20;

    @Inject
    CurrentPage page;

    @Inject
    ReadChain chains;

    private Page<Chain> all;
    private Chain one;

    public Page<Chain> getAll() {
        if (all == null) {
            all = chains.page(page.param("forum"), page.wanted(PER_PAGE));
        }
        return all;
    }

    public Chain getOne() {
        if (one == null) {
            one = chains.get(page.param("forum"), number());
        }
        return one;
    }

    private int number() {
        try {
            return Integer.parseInt(page.param("number"));
        } catch (NumberFormatException nonsense) {
            throw new NotFound("commitment.commitment", page.param("number"));
        }
    }
}
