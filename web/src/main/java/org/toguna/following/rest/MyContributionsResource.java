package org.toguna.following.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.following.domain.Stage;
import org.toguna.following.domain.Step;
import org.toguna.following.usecase.PageOf;
import org.toguna.following.usecase.ReadMyContributions;
import org.toguna.forum.usecase.ForumAddress;

/** What became of what the caller said. */
@Path("forums/{forum}/my-contributions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MyContributionsResource {
    @Inject
    ReadMyContributions contributions;

    /**
     * @param detail the answer or the status, for those that have one
     * @param page after the address of the forum
     */
    public record StepBody(Stage stage, Integer number, Map<String, String> title, String detail, String page) {
        static StepBody of(String forum, Step step) {
            return new StepBody(
                    step.stage(),
                    step.number() == 0 ? null : step.number(),
                    step.title().texts(),
                    step.detail() == null ? null : step.detail().name(),
                    PageOf.step(forum, step)
                            .substring(ForumAddress.OVERVIEW.path(forum).length()));
        }
    }

    public record VoteBody(Map<String, String> question, int rank, int options, long percent) {
        static VoteBody of(ReadMyContributions.Vote vote) {
            return new VoteBody(vote.question().texts(), vote.rank(), vote.options(), vote.percent());
        }
    }

    public record ContributionBody(UUID id, String text, String status, List<StepBody> steps, List<VoteBody> votes) {
        static ContributionBody of(String forum, ReadMyContributions.Mine mine) {
            var contribution = mine.trace().contribution();
            return new ContributionBody(
                    contribution.id(),
                    contribution.text(),
                    contribution.status().name(),
                    mine.trace().steps().stream()
                            .map(step -> StepBody.of(forum, step))
                            .toList(),
                    mine.votes().stream().map(VoteBody::of).toList());
        }
    }

    @GET
    @Does(ReadMyContributions.class)
    public List<ContributionBody> list(@PathParam("forum") String forum) {
        return contributions.read(forum).stream()
                .map(mine -> ContributionBody.of(forum, mine))
                .toList();
    }
}
