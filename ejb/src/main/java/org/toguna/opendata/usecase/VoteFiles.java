package org.toguna.opendata.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.toguna.voting.domain.State;
import org.toguna.voting.usecase.ReadPolls;
import org.toguna.voting.usecase.ReadResults;
import org.toguna.voting.usecase.ReadVerifiableVotes;

/** What an archive tells of the votes of a forum. */
@Dependent
class VoteFiles {
    private final ReadPolls polls;
    private final ReadResults results;
    private final ReadVerifiableVotes verifiableVotes;

    @Inject
    VoteFiles(ReadPolls polls, ReadResults results, ReadVerifiableVotes verifiableVotes) {
        this.polls = polls;
        this.results = results;
        this.verifiableVotes = verifiableVotes;
    }

    void addTo(Archive archive, String slug) throws IOException {
        archive.addJson("votes.json", votes(slug));
        archive.addJson("boxes.json", boxes(slug));
    }

    private List<OpenData.Vote> votes(String slug) {
        return EveryPage.of(wanted -> polls.page(slug, wanted)).stream()
                .map(standing -> OpenData.Vote.of(
                        standing,
                        standing.state() == State.OVER
                                ? results.read(slug, standing.poll().id())
                                : null))
                .toList();
    }

    private List<OpenBox> boxes(String slug) {
        return EveryPage.of(wanted -> verifiableVotes.page(slug, wanted)).stream()
                .map(OpenBox::of)
                .toList();
    }
}
