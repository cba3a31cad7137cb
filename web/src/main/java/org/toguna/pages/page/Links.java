package org.toguna.pages.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.toguna.addresses.usecase.Address;

/** Links in the language of the page, by the names of what they lead to. An unknown name and a missing value fail. */
@Named("link")
@RequestScoped
public class Links {
    @Inject
    CurrentPage page;

    @Inject
    RouteTable routes;

    /** @param values of what varies; the forum is that of this page */
    public String to(String name, Object... values) {
        var address = routes.named(name);
        return at(address, address.isOfForum() ? inForum(page.param("forum"), values) : values);
    }

    /** The same in another forum. */
    public String in(String forum, String name, Object... values) {
        return at(routes.named(name), inForum(forum, values));
    }

    public boolean isHere(String name) {
        return routes.find(page.getPath())
                .filter(match -> match.route().address() == routes.named(name))
                .isPresent();
    }

    private String at(Address address, Object... values) {
        var path = address.path(values);
        return address.isInApi() ? page.getContextPath() + path : page.link(path);
    }

    /** What other features lend to this page. */
    public List<Panel> getPanels() {
        return routes.panelsOn(page.getPath());
    }

    private static Object[] inForum(String forum, Object... values) {
        return Stream.concat(Stream.of(forum), Stream.of(values)).toArray();
    }
}
