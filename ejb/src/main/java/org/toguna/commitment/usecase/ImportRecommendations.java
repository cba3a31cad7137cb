package org.toguna.commitment.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.toguna.commitment.domain.Recommendation;
import org.toguna.commitment.domain.Recommendations;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.Happened;
import org.toguna.shared.Problem;
import org.toguna.shared.Refusal;

/** The secretariat brings in a whole list of recommendations from a file: all of it, or nothing and every bad line named. */
@Stateless
public class ImportRecommendations {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Event<Happened> happened;

    @Inject
    Recommendations recommendations;

    /**
     * @param file in the format that {@link RecommendationSheet} reads
     * @return how many were added
     * @throws Refusal with one problem for each bad line
     */
    public int add(String slug, byte[] file) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        var rows = RecommendationSheet.read(file);
        recommendations.nextNumber(forum.id()); // keeps others from adding meanwhile
        var problems = new ArrayList<Problem>();
        for (var row : rows) {
            if (recommendations.find(forum.id(), row.number()).isPresent()) {
                problems.add(new Problem("file", "commitment.import.exists", row.line(), row.number()));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, problems);
        }
        for (var row : rows) {
            recommendations.add(new Recommendation(forum.id(), row.number(), row.wording(), null, null));
        }
        happened.fire(new Happened(person, "ImportRecommendations", forum.id(), null));
        return rows.size();
    }
}
