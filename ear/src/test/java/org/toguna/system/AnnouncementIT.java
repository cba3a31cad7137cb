package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An announcement that is opened and saved in a browser, which drops what it cannot show. */
@OnSharedToguna
class AnnouncementIT {
    private static final String FORUM = "/forums/demo-1";

    @Test
    void what_is_saved_as_it_stands_changes_no_window(Toguna toguna, Browser browser) {
        var nobody = ApiClient.ofNobody(toguna);
        var announced = nobody.get("/api" + FORUM).expect(200).path("windows");
        assertThat(announced).isNotEmpty();

        Visitor.atDesk(toguna, browser)
                .signsInByPassword(Demonstration.ORGANISER)
                .opens("/office" + FORUM)
                .presses("announce")
                .reads("L’annonce est enregistrée");

        assertThat(nobody.get("/api" + FORUM).expect(200).path("windows")).isEqualTo(announced);
    }
}
