package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page that needs no signing in, on the narrowest phone, in both languages. */
@OnSharedToguna
class PublicPagesIT {
    private static final NewContextOptions NARROW = new NewContextOptions().setViewportSize(320, 640);
    private static final long MOST_BYTES = 40 * 1024;
    private static final int MOST_REQUESTS = 6;
    private static final List<String> FORUMS = List.of("demo-1", "demo-2", "fid-2025");

    /** What people wrote becomes one word of 120 letters. */
    private static final String LONG_WORDS =
            "document.querySelectorAll('main [dir=auto], main bdi, .forum-header [dir=auto]').forEach(written => {"
                    + " if (!written.children.length) written.textContent = 'anticonstitutionnel'.repeat(7).slice(0, 120) })";

    private final Toguna toguna;
    private final Browser browser;

    PublicPagesIT(Toguna toguna, Browser browser) {
        this.toguna = toguna;
        this.browser = browser;
    }

    @Test
    void every_public_page_is_light_narrow_whole_and_accessible() {
        var faults = new ArrayList<String>();
        var known = new HashSet<String>();
        try (var another = browser.visitor(NARROW)) {
            for (var address : addresses()) {
                if (known.add(address.pattern())) {
                    visit(address.of(), faults);
                } else {
                    look(another, address.of(), faults);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    private record Address(String pattern, String of) {}

    /** What has a number exists in the first edition. */
    private List<Address> addresses() {
        var pages = Entrance.pages().stream()
                .filter(Entrance::isForAnyone)
                .filter(page -> !page.pattern().contains("{box}"))
                .flatMap(page -> forums(page).map(forum -> new Address(page.pattern(), page.in(forum))));
        return Stream.concat(pages, Stream.of(new Address("{box}", board()))).toList();
    }

    private static Stream<String> forums(Entrance page) {
        if (!page.namesForum()) {
            return Stream.of("");
        }
        return page.pattern().contains("{number}") ? Stream.of(FORUMS.get(0)) : FORUMS.stream();
    }

    /** Of the ballot box that the demonstration prepares. */
    private String board() {
        var boxes = "/forums/demo-urne/boxes";
        var box = ApiClient.ofNobody(toguna).get("/api" + boxes).expect(200).get(0);
        return "/fr" + boxes + "/" + box.path("id").asText();
    }

    /** The first of its kind, as somebody whose browser has kept nothing, with all instruments; then in the other language. */
    private void visit(String address, List<String> faults) {
        try (var context = browser.visitor(NARROW).context()) {
            var page = context.pages().get(0);
            var answers = new ArrayList<Response>();
            page.onResponse(answers::add);
            look(page, address, faults);
            if (answers.size() > MOST_REQUESTS) {
                faults.add(address + " takes " + answers.size() + " requests");
            }
            long bytes = List.copyOf(answers).stream()
                    .map(Response::request)
                    .mapToLong(PublicPagesIT::size)
                    .sum();
            if (bytes > MOST_BYTES) {
                faults.add(address + " takes " + bytes + " bytes");
            }
            Browser.faults(page).forEach(fault -> faults.add(address + " " + fault));
            page.evaluate(LONG_WORDS);
            Browser.tooWide(page).ifPresent(fault -> faults.add(address + " with long words " + fault));
            look(page, address.replaceFirst("^/fr", "/en"), faults);
        }
    }

    private void look(Page page, String address, List<String> faults) {
        var answer = page.navigate(toguna.uri(address).toString());
        if (answer.status() != 200) {
            faults.add(address + " answers " + answer.status());
        }
        if (page.content().contains("???")) {
            faults.add(address + " lacks a text");
        }
        long bytes = size(answer.request());
        if (bytes > MOST_BYTES) {
            faults.add(address + " is a page of " + bytes + " bytes");
        }
        Browser.tooWide(page).ifPresent(fault -> faults.add(address + " " + fault));
    }

    private static long size(Request request) {
        var sizes = request.sizes();
        return (long) sizes.responseBodySize + sizes.responseHeadersSize;
    }
}
