package org.toguna.commitment.domain;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.toguna.values.Level;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;
import org.toguna.values.TextAsObject;

/**
 * What was decided about a commitment one day, whole: written once as a document, which the history chains and everybody
 * may check.
 *
 * @param commitment its number in the forum
 * @param version counted from 1
 * @param lead the name of the lead institution on that day
 * @param reason null for an adoption, whose act says why
 * @param decidedBy the function of whoever decided, null for an adoption
 */
public record Decision(
        DecisionKind kind,
        int commitment,
        int version,
        Act act,
        UUID leadId,
        LocalizedText lead,
        Terms terms,
        String reason,
        String decidedBy,
        Instant decidedAt) {

    public Decision {
        decidedAt = decidedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** Keys in alphabetical order and nothing where nothing was said. */
    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig()
            .withAdapters(new TextAsObject(), new LevelsAsArray())
            .withNullValues(false));

    String document() {
        return JSON.toJson(this);
    }

    static Decision of(String document) {
        return JSON.fromJson(document, Decision.class);
    }

    /** Levels as one array. */
    public static class LevelsAsArray implements JsonbAdapter<Levels, Set<Level>> {
        @Override
        public Set<Level> adaptToJson(Levels levels) {
            return levels.all();
        }

        @Override
        public Levels adaptFromJson(Set<Level> levels) {
            return Levels.of(levels);
        }
    }
}
