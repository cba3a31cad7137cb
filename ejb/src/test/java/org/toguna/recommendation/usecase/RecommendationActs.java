package org.toguna.recommendation.usecase;

import java.util.function.Consumer;
import org.toguna.agenda.domain.Agenda;
import org.toguna.commitment.usecase.RegisterActs;
import org.toguna.commitment.usecase.TellPromises;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.AStage;
import org.toguna.identity.usecase.Fired;

/** The acts on recommendations for tests, each by whoever entered the stage last. */
record RecommendationActs(RegisterActs register) {
    /** Acts in a transaction of their own, in a forum in which a ministry has made its first commitment before. */
    static void play(Forum forum, Consumer<RecommendationActs> acting) {
        RegisterActs.play(forum, register -> acting.accept(new RecommendationActs(register)));
    }

    AStage on() {
        return register.on();
    }

    AdoptRecommendation writingDown() {
        return new AdoptRecommendation(on().stage(), new Agenda(register.entities()), register.recommendations());
    }

    AnswerRecommendation answering() {
        return new AnswerRecommendation(on().stage(), register.recommendations());
    }

    ArbitrateLead arbitrating() {
        return new ArbitrateLead(on().stage(), register.recommendations());
    }

    ImportRecommendations importingRecommendations() {
        return new ImportRecommendations(on().stage(), register.recommendations());
    }

    ReadRecommendations readingRecommendations() {
        return new ReadRecommendations(
                on().stage(), register.recommendations(), new Fired<>(new TellPromises(register.commitments())::on));
    }

    RecordLeadConflict disagreeing() {
        return new RecordLeadConflict(on().stage(), register.recommendations());
    }
}
