package org.toguna.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.values.Level;
import org.toguna.values.LocalizedText;
import org.toguna.values.NotFound;
import org.toguna.values.Page;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

class AgendaTest {
    private static final Page.Wanted ALL = new Page.Wanted(1, 100);

    @Test
    void aContributionIsUnderOneOfTheForumsHeadings() {
        var forum = AForum.openFor(Activity.CONTRIBUTION);
        var statement = new Statement("chapter", " ", "xx", null);
        assertThatThrownBy(() -> new Contribution(forum, UUID.randomUUID(), statement, NOON))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::field)
                                .containsExactly("heading", "text", "language"));
    }

    @Test
    void aContributionHoldsFourThousandCharactersAndNotOneMore() {
        var forum = AForum.openFor(Activity.CONTRIBUTION);
        AContribution.statement("m".repeat(4000)).checkFor(forum);
        assertThatThrownBy(() -> AContribution.statement("m".repeat(4001)).checkFor(forum))
                .hasMessage("shared.tooLong");
    }

    @Test
    void aContributionIsDecidedOnce() {
        var contribution = AContribution.posted(AForum.openFor(Activity.CONTRIBUTION));
        contribution.publish(NOON);
        assertThat(contribution.isPublished()).isTrue();
        assertThatThrownBy(() -> contribution.refuse("Hors sujet", NOON)).hasMessage("agenda.alreadyDecided");
        assertThat(contribution.refusalReason()).isEmpty();
    }

    @Test
    void aContributionIsRefusedOnlyWithAReason() {
        var contribution = AContribution.posted(AForum.openFor(Activity.CONTRIBUTION));
        assertThatThrownBy(() -> contribution.refuse(" ", NOON)).hasMessage("shared.missing");
        assertThat(contribution.status()).isEqualTo(Status.POSTED);
        contribution.refuse("Hors sujet", NOON);
        assertThat(contribution.refusalReason()).contains("Hors sujet");
    }

    @Test
    void anItemStandsOnPublishedContributionsOfItsForum() {
        var forum = AForum.openFor(Activity.CONTRIBUTION);
        var title = LocalizedText.french("Guichet unique");
        var posted = AContribution.posted(forum);
        assertThatThrownBy(() -> new AgendaItem(forum.id(), 1, title, LocalizedText.NONE, List.of()))
                .hasMessage("agenda.sources.missing");
        assertThatThrownBy(() -> new AgendaItem(forum.id(), 1, title, LocalizedText.NONE, List.of(posted)))
                .hasMessage("agenda.sources.notPublished");
        posted.publish(NOON);
        assertThatThrownBy(() -> new AgendaItem(UUID.randomUUID(), 1, title, LocalizedText.NONE, List.of(posted)))
                .hasMessage("agenda.sources.notPublished");
        assertThat(new AgendaItem(forum.id(), 1, title, LocalizedText.NONE, List.of(posted)).sources())
                .containsExactly(posted.id());
    }

    @ParameterizedTest
    @EnumSource
    void thePublicReadsWhatIsPublishedAndNothingElse(Database database) {
        var forum = AForum.openFor(Activity.CONTRIBUTION);
        database.run(entities -> {
            entities.persist(forum);
            entities.flush();
            var published = AContribution.publishedIn(entities, forum);
            new Contributions(entities)
                    .add(new Contribution(
                            forum, published.authorId(), AContribution.statement("En attente"), NOON.plusSeconds(1)));
        });
        database.run(entities -> {
            var contributions = new Contributions(entities);
            var read = contributions.published(forum.id(), "measure", ALL);
            assertThat(read.items()).extracting(Contribution::text).containsExactly("Un guichet unique par consulat");
            assertThat(read.items().get(0).level()).contains(Level.INTERNATIONAL);
            assertThat(contributions.published(forum.id(), "priority", ALL).total())
                    .isZero();
            assertThat(contributions.page(forum.id(), Status.POSTED, ALL).items())
                    .extracting(Contribution::text)
                    .containsExactly("En attente");
            assertThat(contributions.of(forum.id(), read.items().get(0).authorId()))
                    .extracting(Contribution::text)
                    .containsExactly("En attente", "Un guichet unique par consulat");
        });
    }

    @ParameterizedTest
    @EnumSource
    void itemsAreNumberedInTheirForumAndKeepTheirSources(Database database) {
        var forum = AForum.openFor(Activity.CONTRIBUTION);
        var ids = database.transact(entities -> {
            entities.persist(forum);
            entities.flush();
            return AContribution.itemsIn(entities, forum, 2);
        });
        database.run(entities -> {
            var agenda = new Agenda(entities);
            var items = agenda.of(forum.id());
            assertThat(items).extracting(AgendaItem::number).containsExactly(1, 2);
            assertThat(items).extracting(AgendaItem::id).containsExactlyElementsOf(ids);
            assertThat(new Contributions(entities).all(items.get(1).sources()))
                    .extracting(Contribution::text)
                    .containsExactly("Un guichet unique par consulat");
            assertThat(agenda.get(forum.id(), ids.get(0)).title()).isEqualTo(LocalizedText.french("Mesure 0"));
            assertThatThrownBy(() -> agenda.get(UUID.randomUUID(), ids.get(0))).isInstanceOf(NotFound.class);
        });
    }
}
