package org.toguna.commitment.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.Recommendation;
import org.toguna.commitment.domain.Recommendations;
import org.toguna.forum.domain.Forums;

/** Anybody takes the register away as a table. */
@Stateless
public class ExportRegister {
    @Inject
    Forums forums;

    @Inject
    Institutions institutions;

    @Inject
    Recommendations recommendations;

    @Inject
    Commitments commitments;

    @Inject
    ReadRecommendations asked;

    public RegisterSheet export(String slug) {
        var forum = forums.get(slug);
        return export(forum.id(), asked.coverage(forum));
    }

    RegisterSheet export(UUID forum, Coverage coverage) {
        return new RegisterSheet(
                commitments.all(forum),
                institutions.of(forum).stream().collect(toMap(Institution::id, Function.identity())),
                recommendations.all(forum).stream().collect(toMap(Recommendation::id, Recommendation::number)),
                coverage);
    }
}
