package org.toguna.forum.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toguna.forum.domain.AForum.NOON;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.values.Page;

class ForumsTest {
    private static final Window SOON = new Window(NOON.plusSeconds(60), NOON.plusSeconds(3600));
    private static final Window LATER = new Window(NOON.plusSeconds(120), NOON.plusSeconds(7200));

    @ParameterizedTest
    @EnumSource
    void a_forum_announced_anew_has_its_new_windows_alone(Database database) {
        var forum = new Forum(
                AForum.invitation(
                        Map.of(Activity.VOTE, SOON, Activity.REGISTRATION, SOON, Activity.CONTRIBUTION, SOON)),
                null);
        database.run(entities -> entities.persist(forum));

        database.run(entities -> {
            var forums = new Forums(entities);
            forums.get(forum.slug())
                    .announce(
                            AForum.invitation(Map.of(Activity.VOTE, LATER, Activity.REGISTRATION, SOON)),
                            Optional.empty(),
                            NOON);
            forums.page(new Page.Wanted(1, 1));
        });

        database.run(
                entities -> assertThat(new Forums(entities).get(forum.slug()).windows())
                        .usingRecursiveComparison()
                        .isEqualTo(Map.of(Activity.VOTE, LATER, Activity.REGISTRATION, SOON)));
    }
}
