package org.toguna.voting.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Window;
import org.toguna.voting.domain.Mode;
import org.toguna.voting.domain.State;
import org.toguna.voting.usecase.ReadPolls;

/**
 * A poll as it stands now.
 *
 * @param most how many options one ballot may approve
 * @param opens null when no window was announced
 * @param voted whether whoever asks has voted in it
 */
public record PollBody(
        UUID id,
        Map<String, String> question,
        List<OptionBody> options,
        int most,
        Mode mode,
        State state,
        Instant opens,
        Instant closes,
        boolean voted) {

    /** @param id what a ballot names */
    public record OptionBody(UUID id, int number, Map<String, String> title) {
        static OptionBody of(AgendaItem item) {
            return new OptionBody(item.id(), item.number(), item.title().texts());
        }
    }

    static PollBody of(ReadPolls.Standing standing) {
        var poll = standing.poll();
        var window = standing.forum().window(Activity.VOTE);
        return new PollBody(
                poll.id(),
                poll.question().texts(),
                standing.options().stream().map(OptionBody::of).toList(),
                poll.most(),
                poll.mode(),
                standing.state(),
                window.map(Window::opens).orElse(null),
                window.map(Window::closes).orElse(null),
                standing.voted());
    }
}
