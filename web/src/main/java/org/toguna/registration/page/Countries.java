package org.toguna.registration.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.shared.page.CurrentPage;

/** Where somebody may live, in the order of the page's language. */
@Named
@RequestScoped
public class Countries {
    @Inject
    CurrentPage page;

    @Inject
    ReadForums forums;

    private List<Country> all;

    /** One choice of the list. */
    public record Country(String code, String name) {}

    /** The countries of ISO 3166-1, and the invented one where it holds the forum. */
    public List<Country> getAll() {
        if (all == null) {
            var codes = new ArrayList<>(List.of(Locale.getISOCountries()));
            if (forums.get(page.param("forum")).forum().country().equals("XX")) {
                codes.add("XX");
            }
            all = codes.stream()
                    .map(code -> new Country(code, page.country(code)))
                    .sorted(Comparator.comparing(Country::name, Collator.getInstance(page.locale())))
                    .toList();
        }
        return all;
    }
}
