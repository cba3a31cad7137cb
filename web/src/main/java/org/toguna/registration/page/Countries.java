package org.toguna.registration.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Country;

/** Where somebody may live, in the order of the page's language. */
@Named
@RequestScoped
public class Countries {
    @Inject
    CurrentPage page;

    @Inject
    ReadForums forums;

    private List<Choice> all;

    /** One choice of the list. */
    public record Choice(String code, String name) {}

    /** The real ones, and the invented one where it holds the forum. */
    public List<Choice> getAll() {
        if (all == null) {
            var codes = new ArrayList<>(Country.real());
            if (forums.forum(page.param("forum")).country().equals(Country.INVENTED)) {
                codes.add(Country.INVENTED);
            }
            all = codes.stream()
                    .map(code -> new Choice(code, page.country(code)))
                    .sorted(Comparator.comparing(Choice::name, Collator.getInstance(page.locale())))
                    .toList();
        }
        return all;
    }
}
