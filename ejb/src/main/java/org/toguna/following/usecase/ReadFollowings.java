package org.toguna.following.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.following.domain.Followers;
import org.toguna.following.domain.Following;
import org.toguna.following.domain.Interest;
import org.toguna.following.domain.Subject;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;

/** The reader of one of our letters sees what it is about. Reading changes nothing: machines follow links too. */
@Act(by = Role.ANYONE)
public class ReadFollowings {
    private final Admission admission;
    private final Followers followers;
    private final Forums forums;
    private final Commitments commitments;

    @Inject
    ReadFollowings(Admission admission, Followers followers, Forums forums, Commitments commitments) {
        this.admission = admission;
        this.followers = followers;
        this.forums = forums;
        this.commitments = commitments;
    }

    /** @param commitment when it is one that is followed */
    public record Followed(Forum forum, Interest interest, Optional<Commitment> commitment) {}

    /** What a token asks to confirm; empty when it serves no more. */
    public Optional<Followed> asked(String token) {
        return admission.show(this, null, on -> followers.asked(token).map(this::followed));
    }

    /** What the reader of a letter follows; empty when they left, or never followed. */
    public Optional<List<Followed>> all(String token) {
        return admission.show(
                this,
                null,
                on -> followers
                        .withToken(token)
                        .map(follower -> follower.confirmed().stream()
                                .map(this::followed)
                                .toList()));
    }

    private Followed followed(Following following) {
        var interest = following.interest();
        return new Followed(
                forums.get(following.forumId()),
                interest,
                interest.subject() == Subject.COMMITMENT
                        ? Optional.of(commitments.get(UUID.fromString(interest.target())))
                        : Optional.empty());
    }
}
