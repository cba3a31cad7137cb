package org.toguna.following.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.clock.domain.RealClock;
import org.toguna.files.domain.StoredFile;
import org.toguna.files.domain.StoredFiles;
import org.toguna.following.domain.Committees;
import org.toguna.following.domain.Meeting;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.LocalizedText;

/** The office files the minutes of a meeting of the follow-up committee: as a text, signed, or both. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR, Role.SECRETARIAT})
public class FileMinutes {
    private final Stage stage;
    private final Committees committees;
    private final StoredFiles files;
    private final RealClock clock;

    @Inject
    FileMinutes(Stage stage, Committees committees, StoredFiles files, RealClock clock) {
        this.stage = stage;
        this.committees = committees;
        this.files = files;
        this.clock = clock;
    }

    public Meeting file(String slug, UUID meeting, LocalizedText minutes) {
        return stage.act(this, slug, on -> {
            var held = committees.meeting(on.forumId(), meeting);
            held.minute(minutes);
            on.done(meeting);
            return held;
        });
    }

    /** @throws org.toguna.values.Refusal {@code following.minutes.notPdf}, or as for any file */
    public Meeting file(String slug, UUID meeting, byte[] signed) {
        return stage.act(this, slug, on -> {
            var minutes = new StoredFile(signed, clock.now());
            files.add(minutes);
            var held = committees.meeting(on.forumId(), meeting);
            held.minute(minutes);
            on.done(meeting);
            return held;
        });
    }
}
