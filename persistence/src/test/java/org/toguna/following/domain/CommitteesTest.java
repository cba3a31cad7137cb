package org.toguna.following.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.commitment.domain.ARegister.NOW;
import static org.toguna.commitment.domain.ARegister.TODAY;
import static org.toguna.commitment.domain.ARegister.commitment;
import static org.toguna.commitment.domain.ARegister.ministry;
import static org.toguna.values.LocalizedText.french;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institutions;
import org.toguna.database.domain.Database;
import org.toguna.files.domain.StoredFile;
import org.toguna.files.domain.StoredFiles;
import org.toguna.forum.domain.AForum;
import org.toguna.values.LocalizedText;
import org.toguna.values.NotFound;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

class CommitteesTest {
    private static final StoredFile PDF = file("%PDF-1.7 procès-verbal");

    @Test
    void aMeetingHasADayAPlaceAndAnAgenda() {
        assertThatThrownBy(() -> new Meeting(UUID.randomUUID(), null, " ", LocalizedText.NONE))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::field)
                                .containsExactly("heldOn", "place", "agenda"));
    }

    @Test
    void signedMinutesAreAPdf() {
        var meeting = new Meeting(UUID.randomUUID(), TODAY, "Lindara", french("Point d’étape"));
        assertThatThrownBy(() -> meeting.minute(file("\u0089PNG\r\n\u001a\n\0\0\0\0IEND\u00aeB`\u0082")))
                .hasMessage("following.minutes.notPdf");
        meeting.minute(PDF);
        assertThat(meeting.minutesFile()).contains(PDF.sha256());
    }

    @ParameterizedTest
    @EnumSource
    void theCommitteeIsKeptWithItsMembersAndWhatItDecided(Database database) {
        var forum = AForum.closed();
        var ministry = ministry(forum.id());
        var promised = commitment(ministry, 1);
        var meeting = new Meeting(forum.id(), TODAY, "Lindara", french("Point d’étape"));
        var member = new Member(forum.id(), french("Secrétaire générale"), french("Ministère d’essai"), NOW);
        database.run(entities -> {
            entities.persist(forum);
            entities.flush();
            new Institutions(entities).add(ministry);
            new Commitments(entities).add(promised);
            new StoredFiles(entities).add(PDF);
            var committees = new Committees(entities);
            committees.add(new Committee(forum.id(), french("Suivre les engagements")));
            committees.add(member);
            meeting.decide(french("Relancer le ministère"), promised.id());
            meeting.decide(french("Se revoir en mars"), null);
            meeting.minute(french("La séance est levée à midi."));
            meeting.minute(PDF);
            committees.add(meeting);
        });
        database.run(entities -> {
            var committees = new Committees(entities);
            assertThat(committees.find(forum.id()).orElseThrow().mandate()).isEqualTo(french("Suivre les engagements"));
            assertThat(committees.members(forum.id()))
                    .extracting(Member::institution)
                    .containsExactly(french("Ministère d’essai"));
            var read = committees.about(promised.id()).get(0);
            assertThat(read.decisions())
                    .extracting(Decision::words)
                    .containsExactly(french("Relancer le ministère"), french("Se revoir en mars"));
            assertThat(read.decisions().get(1).commitmentId()).isEmpty();
            assertThat(committees.minutes(read).content()).isEqualTo(PDF.content());
            assertThatThrownBy(() -> committees.meeting(UUID.randomUUID(), meeting.id()))
                    .isInstanceOf(NotFound.class);
            committees.remove(committees.member(forum.id(), member.id()));
        });
        database.run(entities ->
                assertThat(new Committees(entities).members(forum.id())).isEmpty());
    }

    private static StoredFile file(String content) {
        return new StoredFile(content.getBytes(StandardCharsets.ISO_8859_1), NOW);
    }
}
