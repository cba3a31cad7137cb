package org.toguna.forum.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Fired;

/** What one request, whose transactions follow one another, loads of its forum and sees of it. */
class StageTest {
    private static final String REASON = "L’évaluation paraîtra en mai.";
    private static final Object ANYTHING = new Anything();

    private final Forum forum = AForum.closed();
    private final String slug = forum.slug();
    private final Fired<SeenForums.Taken> taken = new Fired<>();
    private int loads;
    private EntityManager entities;
    private final Forums forums = new Forums(null) {
        @Override
        public Forum get(String name) {
            loads++;
            return new Forums(entities).get(name);
        }
    };
    private final SeenForums seen = new SeenForums(forums, taken);

    StageTest() {
        Database.H2.run(all -> all.persist(forum));
    }

    @Test
    void a_forum_is_loaded_once_to_read_it_and_once_for_each_act() {
        for (int i = 0; i < 3; i++) {
            reads(Forum::slug);
        }
        assertThat(loads).isEqualTo(1);
        act(Scene::forumId);
        reads(Forum::windows);
        assertThat(loads).isEqualTo(2);
    }

    @Test
    void what_was_not_asked_of_it_then_is_read_later() {
        reads(Forum::slug);
        int headings = reads(read -> read.headings().size());
        assertThat(headings).isEqualTo(forum.headings().size());
    }

    @Test
    void an_act_knows_what_others_did_meanwhile() {
        reads(Forum::slug);
        Database.H2.run(others -> new Forums(others).get(slug).overrideGate(REASON, AForum.NOON));
        assertThat(reason()).isEmpty();
        var inAct = act(on -> on.forum().gateOverrideReason());
        assertThat(inAct).contains(REASON);
        assertThat(reason()).contains(REASON);
    }

    @Test
    void what_is_done_to_a_forum_that_is_only_read_is_not_stored() {
        reads(Forum::slug);
        reads(read -> {
            read.overrideGate(REASON, AForum.NOON);
            return null;
        });
        var stored = Database.H2.transact(others -> new Forums(others).get(slug).gateOverrideReason());
        assertThat(stored).isEmpty();
    }

    @Test
    void an_act_that_fails_leaves_what_was_seen_before() {
        reads(Forum::slug);
        act(on -> {
            on.forum().overrideGate(REASON, AForum.NOON);
            return null;
        });
        assertThat(reason()).contains(REASON);
        seen.seeAgain(taken.events().get(0));
        assertThat(reason()).isEmpty();
        assertThat(loads).isEqualTo(2);
    }

    @Test
    void where_nothing_was_seen_before_an_act_that_failed_it_is_read_anew() {
        act(Scene::forumId);
        seen.seeAgain(taken.events().get(0));
        reads(Forum::slug);
        assertThat(loads).isEqualTo(2);
    }

    private Optional<String> reason() {
        return reads(Forum::gateOverrideReason);
    }

    private <T> T reads(Function<Forum, T> reading) {
        return inTransaction(stage -> stage.show(ANYTHING, slug, on -> reading.apply(on.forum())));
    }

    private <T> T act(Function<Scene, T> acting) {
        return inTransaction(stage -> stage.act(ANYTHING, slug, acting));
    }

    private <T> T inTransaction(Function<Stage, T> work) {
        return Database.H2.transact(own -> {
            entities = own;
            return work.apply(new Stage(new AStage(own, AForum.closed()).admission(), seen, forums));
        });
    }

    @Act(by = Role.ANYONE)
    private static final class Anything {}
}
