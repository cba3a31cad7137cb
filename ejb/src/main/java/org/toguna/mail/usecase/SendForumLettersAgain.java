package org.toguna.mail.usecase;

import jakarta.inject.Inject;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** An organiser has the letters of one kind tried again that were given up in their forum. */
@Act(
        by = {Role.ORGANISER, Role.SECRETARIAT},
        name = "SendLettersAgain")
public class SendForumLettersAgain {
    private final Stage stage;
    private final GivenUpLetters givenUp;

    @Inject
    SendForumLettersAgain(Stage stage, GivenUpLetters givenUp) {
        this.stage = stage;
        this.givenUp = givenUp;
    }

    /**
     * @return how many
     * @throws Refusal {@code mail.again.none} when none was given up
     */
    public int of(String slug, String kind) {
        return stage.act(this, slug, on -> {
            new Validation().line("kind", kind).refuse();
            var letters = givenUp.sendAgain(on.forumId(), kind);
            on.done(null);
            return letters;
        });
    }
}
