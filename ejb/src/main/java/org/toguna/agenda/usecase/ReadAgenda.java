package org.toguna.agenda.usecase;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.agenda.domain.Contributions;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Heading;
import org.toguna.shared.Page;

/** Anybody reads what was published and what it led to. */
@Stateless
public class ReadAgenda {
    @Inject
    Forums forums;

    @Inject
    Contributions contributions;

    @Inject
    Agenda agenda;

    @Inject
    Signatures signatures;

    /** An item of the agenda with the contributions it was made from. */
    public record Sourced(AgendaItem item, List<Signed> sources) {}

    /** One page of what was published under a heading. */
    public record Under(Heading heading, Page<Signed> contributions) {}

    public Forum forum(String slug) {
        return forums.get(slug);
    }

    public List<Sourced> items(String slug) {
        var items = agenda.of(forums.get(slug).id());
        var ids = items.stream().flatMap(item -> item.sources().stream()).collect(Collectors.toSet());
        var sources = signatures.beside(contributions.all(ids)).stream()
                .collect(toMap(signed -> signed.contribution().id(), identity()));
        return items.stream()
                .map(item -> new Sourced(
                        item, item.sources().stream().map(sources::get).toList()))
                .toList();
    }

    /** @param heading the code of the only heading wanted, or null for the first page of each */
    public List<Under> published(String slug, String heading, Page.Wanted wanted) {
        var forum = forums.get(slug);
        return forum.headings().stream()
                .filter(any -> heading == null || any.code().equals(heading))
                .map(any -> new Under(any, signatures.beside(contributions.published(forum.id(), any.code(), wanted))))
                .toList();
    }
}
