package org.toguna.forum.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Heading;
import org.toguna.forum.domain.Kind;
import org.toguna.forum.domain.Provenance;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.values.Level;

/**
 * A forum as it stands now.
 *
 * @param gateOpen false while the predecessor's evaluation is missing and nobody overrode it
 * @param windows by activity: registration, contribution, vote, evaluation
 */
public record ForumBody(
        String slug,
        Kind kind,
        Map<String, String> name,
        Map<String, String> theme,
        Map<String, String> convener,
        String country,
        Set<Level> levels,
        Map<String, String> venue,
        String city,
        String timeZone,
        LocalDate starts,
        LocalDate ends,
        int edition,
        String predecessor,
        String successor,
        boolean archive,
        boolean complete,
        boolean demonstration,
        ProvenanceBody provenance,
        boolean gateOpen,
        String gateOverrideReason,
        Instant evaluationPublishedAt,
        Map<String, WindowBody> windows,
        List<HeadingBody> headings) {

    /** What an archive was made from, absent otherwise; see {@link Provenance}. */
    public record ProvenanceBody(
            Integer recommendations,
            Map<String, String> caveat,
            List<Provenance.Source> sources,
            List<StatementBody> statements) {
        static ProvenanceBody of(Provenance provenance) {
            return new ProvenanceBody(
                    provenance.recommendations(),
                    provenance.caveat().texts(),
                    provenance.sources(),
                    provenance.statements().stream().map(StatementBody::of).toList());
        }
    }

    public record StatementBody(Provenance.Matter about, Map<String, String> words, List<String> sources) {
        static StatementBody of(Provenance.Statement said) {
            return new StatementBody(said.about(), said.words().texts(), said.sources());
        }
    }

    public record WindowBody(Instant opens, Instant closes, boolean open) {}

    public record HeadingBody(String code, Map<String, String> name) {
        static HeadingBody of(Heading heading) {
            return new HeadingBody(heading.code(), heading.name().texts());
        }
    }

    /** What a list shows of a forum. */
    public record Summary(
            String slug,
            Kind kind,
            Map<String, String> name,
            Map<String, String> convener,
            String country,
            LocalDate starts,
            LocalDate ends,
            int edition,
            boolean archive,
            boolean complete,
            boolean demonstration) {
        static Summary of(Forum forum) {
            return new Summary(
                    forum.slug(),
                    forum.kind(),
                    forum.name().texts(),
                    forum.convener().texts(),
                    forum.country(),
                    forum.starts(),
                    forum.ends(),
                    forum.edition(),
                    forum.isArchive(),
                    forum.isComplete(),
                    forum.isDemonstration());
        }
    }

    static ForumBody of(ReadForums.Standing standing) {
        var forum = standing.forum();
        var windows = new TreeMap<String, WindowBody>();
        forum.windows()
                .forEach((activity, window) -> windows.put(
                        activity.name().toLowerCase(Locale.ROOT),
                        new WindowBody(
                                window.opens(), window.closes(), standing.open().contains(activity))));
        return new ForumBody(
                forum.slug(),
                forum.kind(),
                forum.name().texts(),
                forum.theme().texts(),
                forum.convener().texts(),
                forum.country(),
                forum.levels().all(),
                forum.venue().texts(),
                forum.city(),
                forum.timeZone().getId(),
                forum.starts(),
                forum.ends(),
                forum.edition(),
                standing.predecessor().map(Forum::slug).orElse(null),
                standing.successor().map(Forum::slug).orElse(null),
                forum.isArchive(),
                forum.isComplete(),
                forum.isDemonstration(),
                forum.provenance().map(ProvenanceBody::of).orElse(null),
                standing.gateOpen(),
                forum.gateOverrideReason().orElse(null),
                forum.evaluationPublishedAt().orElse(null),
                windows,
                forum.headings().stream().map(HeadingBody::of).toList());
    }
}
