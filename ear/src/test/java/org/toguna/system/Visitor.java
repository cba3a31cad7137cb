package org.toguna.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** Somebody before a browser window of their own: opens pages in French, fills in forms and reads what they say. */
final class Visitor {
    private final Toguna toguna;
    private final Browser browser;
    private final Page page;

    private Visitor(Toguna toguna, Browser browser, Page page) {
        this.toguna = toguna;
        this.browser = browser;
        this.page = page;
    }

    static Visitor onPhone(Toguna toguna, Browser browser) {
        return of(toguna, browser, 390, 800);
    }

    static Visitor atDesk(Toguna toguna, Browser browser) {
        return of(toguna, browser, 1280, 900);
    }

    private static Visitor of(Toguna toguna, Browser browser, int width, int height) {
        var options = new NewContextOptions()
                .setLocale("fr-FR")
                .setViewportSize(width, height)
                .setIgnoreHTTPSErrors(true);
        return new Visitor(toguna, browser, browser.visitor(options));
    }

    /** The same person, signed in as before, who opens one more window. */
    Visitor inSecondWindow() {
        return new Visitor(toguna, browser, browser.window(page.context()));
    }

    Visitor signsInByPassword(String email) {
        return opens("/sign-in/password")
                .types("email", email)
                .types("password", Demonstration.PASSWORD)
                .presses("use");
    }

    Visitor signsInByCode(String email) {
        opens("/sign-in").types("email", email).presses("send");
        return types("code", new Mailbox(toguna, email).code()).presses("use");
    }

    /** Somebody who was mailed another code before. */
    Visitor signsInByNewCode(String email) {
        var mailbox = new Mailbox(toguna, email);
        var earlier = mailbox.code();
        opens("/sign-in").types("email", email).presses("send");
        return types("code", mailbox.codeAfter(earlier)).presses("use").isAt("/");
    }

    Visitor opens(String address) {
        assertThat(page.navigate(toguna.uri("/fr" + address).toString()).status())
                .as(address)
                .isEqualTo(200);
        return looks();
    }

    /** The page is there, and for others. */
    Visitor isForbidden(String address) {
        assertThat(page.navigate(toguna.uri("/fr" + address).toString()).status())
                .as(address)
                .isEqualTo(403);
        return looks();
    }

    Visitor types(String field, String words) {
        page.fill("#" + field, words);
        return this;
    }

    Visitor chooses(String field, String option) {
        page.selectOption("#" + field, option);
        return this;
    }

    Visitor choosesNamed(String field, String label) {
        return chooses(
                field,
                page.locator("#" + field + " option", new Page.LocatorOptions().setHasText(label))
                        .getAttribute("value"));
    }

    Visitor ticks(String label) {
        box(label).check();
        return this;
    }

    Visitor unticks(String label) {
        box(label).uncheck();
        return this;
    }

    /** The box in the head of a table. */
    Visitor ticksAllRows() {
        page.click("thead .ui-chkbox-box");
        return this;
    }

    Visitor attaches(String field, String name, String type, byte[] content) {
        page.setInputFiles("#" + field, new FilePayload(name, type, content));
        return this;
    }

    /** Sends the form; what comes back is a new page. */
    Visitor presses(String button) {
        page.waitForNavigation(() -> page.click("#" + button));
        return looks();
    }

    Visitor follows(String link) {
        page.waitForNavigation(() -> page.locator("main a", new Page.LocatorOptions().setHasText(link))
                .first()
                .click());
        return looks();
    }

    /** A button that changes the page without leaving it. */
    Visitor clicks(String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
        return this;
    }

    Visitor reads(String words) {
        assertThat(page.locator("main")).containsText(words);
        return this;
    }

    /** What stands in a part of the page. */
    String wordsIn(String id) {
        return page.locator("#" + id).textContent();
    }

    /** The first of the codes that are shown once. */
    String firstOfCodes() {
        return page.locator(".codes code").first().textContent();
    }

    /** One row of a table, its head first. */
    Visitor readsRow(String head, String... cells) {
        var row = page.locator("main tr", new Page.LocatorOptions().setHasText(head));
        assertThat(row.locator("td")).hasText(cells);
        return this;
    }

    Visitor doesNotRead(String words) {
        assertThat(page.locator("main")).not().containsText(words);
        return this;
    }

    Visitor isAt(String address) {
        assertThat(page).hasURL(toguna.uri("/fr" + address).toString());
        return this;
    }

    /** The error is said beside the field and in the summary before the form. */
    Visitor isToldAt(String field, String error) {
        assertThat(page.locator("#" + field + "-error")).containsText(error);
        assertThat(page.locator(".error-summary")).containsText(error);
        return this;
    }

    Visitor stillSees(String field, String words) {
        assertThat(page.locator("#" + field)).hasValue(words);
        return this;
    }

    Visitor stillSeesTicked(String label) {
        assertThat(box(label)).isChecked();
        return this;
    }

    /** What is behind a link, without leaving the page. */
    byte[] downloads(String link) {
        var address = page.locator("main a", new Page.LocatorOptions().setHasText(link))
                .getAttribute("href");
        var answer = page.request().get(toguna.uri(address).toString());
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private Locator box(String label) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label));
    }

    private Visitor looks() {
        browser.judge(page);
        return this;
    }
}
