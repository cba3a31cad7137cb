package org.toguna.agenda.usecase;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.agenda.domain.Contributions;
import org.toguna.forum.domain.Heading;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.Page;

/** Anybody reads what was published and what it led to. */
@Act(by = Role.ANYONE)
public class ReadAgenda {
    private final Stage stage;
    private final Contributions contributions;
    private final Agenda agenda;
    private final Signatures signatures;

    @Inject
    ReadAgenda(Stage stage, Contributions contributions, Agenda agenda, Signatures signatures) {
        this.stage = stage;
        this.contributions = contributions;
        this.agenda = agenda;
        this.signatures = signatures;
    }

    /** An item of the agenda with the contributions it was made from. */
    public record Sourced(AgendaItem item, List<Signed> sources) {}

    /** One page of what was published under a heading. */
    public record Under(Heading heading, Page<Signed> contributions) {}

    public List<Sourced> items(String slug) {
        return stage.show(this, slug, on -> {
            var items = agenda.of(on.forumId());
            var ids = items.stream().flatMap(item -> item.sources().stream()).collect(Collectors.toSet());
            var sources = signatures.beside(contributions.all(ids)).stream()
                    .collect(toMap(signed -> signed.contribution().id(), identity()));
            return items.stream()
                    .map(item -> new Sourced(
                            item, item.sources().stream().map(sources::get).toList()))
                    .toList();
        });
    }

    /** @param heading the code of the only heading wanted, or null for the first page of each */
    public List<Under> published(String slug, String heading, Page.Wanted wanted) {
        return stage.show(
                this,
                slug,
                on -> on.forum().headings().stream()
                        .filter(any -> heading == null || any.code().equals(heading))
                        .map(any -> new Under(
                                any, signatures.beside(contributions.published(on.forumId(), any.code(), wanted))))
                        .toList());
    }
}
