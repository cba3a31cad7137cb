package org.toguna.api.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.Function;
import org.toguna.values.Page;

/**
 * A page of a list as a JSON array, with its total in X-Total-Count and its neighbours in Link (RFC 8288). A page after the last is
 * empty, and the one before it is the last.
 */
public final class Listing {
    private Listing() {}

    public static <T, R> Response of(Page<T> page, UriInfo address, Function<T, R> representation) {
        var answer =
                Response.ok(page.items().stream().map(representation).toList()).header("X-Total-Count", page.total());
        if (page.hasNext()) {
            answer.link(at(address, page.number() + 1), "next");
        }
        if (page.number() > 1) {
            answer.link(at(address, Math.min(page.number() - 1, page.pages())), "prev");
        }
        return answer.build();
    }

    private static URI at(UriInfo address, int number) {
        return address.getRequestUriBuilder().replaceQueryParam("page", number).build();
    }
}
