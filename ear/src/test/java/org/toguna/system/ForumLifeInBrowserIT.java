package org.toguna.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People live the demonstration in French: participants on a phone, the organiser at a desk. */
@ExtendWith(SharedToguna.class)
class ForumLifeInBrowserIT {
    private static final String NEWCOMER = "nouvelle@example.net";

    private final Toguna toguna;
    private final Browser browser;

    ForumLifeInBrowserIT(Toguna toguna, Browser browser) {
        this.toguna = toguna;
        this.browser = browser;
    }

    @Test
    void a_newcomer_registers_is_accredited_and_votes() {
        var newcomer = onPhone();
        register(newcomer);
        organiserAccredits();
        vote(newcomer);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_participant_rates_a_commitment_and_downloads_the_report() throws IOException {
        var awa = onPhone();
        signInByCode(awa, Demonstration.PARTICIPANT);
        open(awa, "/fr/forums/demo-1/evaluation/rate");
        awa.locator(".card a").first().click();
        awa.selectOption("#level", "INTERNATIONAL");
        awa.selectOption("#completion", "LIMITED");
        awa.selectOption("#usefulness", "4");
        awa.fill("#lesson", "Ouvrir le guichet le soir.");
        awa.click("#send");
        assertThat(awa.locator("main")).containsText("Votre note est comptée");

        open(awa, "/fr/forums/demo-1/reports");
        var link = awa.locator("a[type='application/pdf'][hreflang=fr]").getAttribute("href");
        var download = awa.request().get(toguna.uri(link).toString());
        try (var report = Loader.loadPDF(download.body())) {
            assertThat(new PDFTextStripper().getText(report)).contains("Premier Forum des Korandéens");
        }
        assertThat(browser.complaints()).isEmpty();
    }

    private void register(Page page) {
        open(page, "/fr/forums/demo-vote/register");
        page.fill("#name", "Nouvelle Venue");
        page.fill("#email", NEWCOMER);
        page.selectOption("#country", "FR");
        page.fill("#city", "Lille");
        page.click("#send");
        assertThat(page.locator("#name")).hasValue("Nouvelle Venue");
        assertThat(page.locator(".field.invalid")).hasCount(1);
        page.selectOption("#category", "DIASPORA");
        page.click("#send");
        page.fill("#email", NEWCOMER);
        page.fill("#code", new Mailbox(toguna, NEWCOMER).code());
        page.click("#confirm");
        assertThat(page.locator("h1")).hasText("Votre demande est enregistrée");
    }

    private void organiserAccredits() {
        var organiser = browser.visitor();
        open(organiser, "/fr/sign-in/password");
        organiser.fill("#email", Demonstration.ORGANISER);
        organiser.fill("#password", Demonstration.PASSWORD);
        organiser.click("#use");
        open(organiser, "/fr/office/forums/demo-vote/registrations?name=" + NEWCOMER);
        organiser.getByLabel("Accréditer Nouvelle Venue").click();
        assertThat(organiser.locator("tbody tr")).containsText("Accrédit");
    }

    private void vote(Page page) {
        open(page, "/fr/forums/demo-vote/vote");
        page.locator("main a.button").first().click();
        for (int choice = 0; choice < 4; choice++) {
            page.locator("input[type=checkbox][name=choices]").nth(choice).check();
        }
        page.click("#check");
        assertThat(page.locator("#choices-error")).isVisible();
        page.locator("input[type=checkbox][name=choices]").nth(3).uncheck();
        page.click("#check");
        page.click("#cast");
        assertThat(page.locator("h1")).hasText("Votre bulletin est compté");
    }

    private void signInByCode(Page page, String email) {
        open(page, "/fr/sign-in");
        page.fill("#email", email);
        page.click("#send");
        page.fill("#code", new Mailbox(toguna, email).code());
        page.click("#use");
        assertThat(page.locator("#use")).hasCount(0);
    }

    private Page onPhone() {
        return browser.visitor(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setViewportSize(390, 800));
    }

    private void open(Page page, String address) {
        assertThat(page.navigate(toguna.uri(address).toString()).status()).isEqualTo(200);
    }
}
