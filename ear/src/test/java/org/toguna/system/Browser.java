package org.toguna.system;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Debian's Chromium without a desktop, driven by Playwright. Each visitor is a window with nothing kept from another's. */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium-headless-shell");
    private static final List<String> ON_PURPOSE = List.of(
            "Failed to load resource: the server responded with a status of 4",
            "Failed to load resource: net::ERR_INTERNET_DISCONNECTED");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** What was looked at, by whichever browser of this process. */
    private static final Set<String> JUDGED = ConcurrentHashMap.newKeySet();

    private static final String WIDE = """
            [...document.querySelectorAll('body *')]
              .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
              .slice(0, 3).map(e => e.outerHTML.slice(0, 80))""";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Browser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    /** Starts Chromium, and first installs it where it is missing and that is ours to do. */
    public static Browser launch() {
        Debian.provide(CHROMIUM, "chromium-headless-shell", "fonts-dejavu-core");
        return new Browser();
    }

    /** A new page of a new visitor whose violations of the security policy and script errors are collected. */
    public Page visitor() {
        return visitor(new com.microsoft.playwright.Browser.NewContextOptions().setLocale("fr-FR"));
    }

    public Page visitor(com.microsoft.playwright.Browser.NewContextOptions options) {
        return window(chromium.newContext(options));
    }

    /** One more page of a visitor who has some. */
    public Page window(BrowserContext context) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && ON_PURPOSE.stream().noneMatch(message.text()::startsWith)) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** Looks at a page for faults, once for each kind of page with and without errors shown: it takes its time. */
    public void judge(Page page) {
        boolean withErrors = page.locator(".error-summary").count() > 0;
        String address = URI.create(page.url()).getPath() + (withErrors ? " with errors" : "");
        if (JUDGED.add(kind(address))) {
            faults(page).forEach(fault -> complaints.add(address + " " + fault));
        }
    }

    /** The faults of a screen of a page, where none like it was looked at in a window as wide: it takes its time. */
    static List<String> faultsAtFirst(Page page, String screen) {
        boolean withErrors = page.isVisible(".error-summary");
        var address = URI.create(page.url()).getPath();
        return JUDGED.add(kind(address) + " " + screen + withErrors + page.viewportSize().width)
                ? faults(page)
                : List.of();
    }

    /** Names of forums, and what they number, have a digit. */
    private static String kind(String address) {
        return address.replaceAll("/[^/ ]*[0-9][^/ ]*", "/*");
    }

    /** What axe finds on a page, and whether it is wider than its window. */
    static List<String> faults(Page page) {
        var violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        // Our pages have no frames from elsewhere, for which axe would open a second window.
        var violations = new AxeBuilder(page)
                .setLegacyMode(true).options(violationsOnly).analyze().getViolations().stream()
                        .map(violation -> violation.getId() + ": "
                                + violation.getNodes().get(0).getHtml());
        return Stream.concat(violations, tooWide(page).stream()).toList();
    }

    static Optional<String> tooWide(Page page) {
        var width = ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
        return width > 0 ? Optional.of("is " + width + " pixels too wide: " + page.evaluate(WIDE)) : Optional.empty();
    }

    /** Violations of the Content-Security-Policy, script errors and faults of pages, each after its address; told once. */
    public List<String> complaints() {
        var told = List.copyOf(complaints);
        complaints.removeAll(told);
        return told;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
