package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.agenda.domain.Agenda;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.Happened;
import org.toguna.shared.Refusal;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.domain.VerifiableVotes;

/** An organiser adds, changes or withdraws questions of a verifiable vote until its setup; nobody is named or written to anew. */
@Stateless
public class ChangeBoxQuestions {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Agenda agenda;

    @Inject
    VerifiableVotes votes;

    @Inject
    Event<Happened> happened;

    /**
     * @return its number
     * @throws Refusal {@code voting.box.fixed}, {@code voting.box.keysExist}, or naming everything that is wrong
     */
    public int add(String slug, UUID box, BoxQuestion question) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var vote = votes.lock(forum.id(), box);
        agenda.mustHold(forum.id(), question.items());
        vote.addQuestion(question, votes.trustees(box));
        happened.fire(new Happened(organiser, "AddBoxQuestion", forum.id(), box));
        return vote.questions().size();
    }

    /**
     * @param number from 1
     * @throws Refusal {@code voting.box.question.notFound}, and those of another question
     */
    public void change(String slug, UUID box, int number, BoxQuestion question) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var vote = votes.lock(forum.id(), box);
        agenda.mustHold(forum.id(), question.items());
        vote.changeQuestion(number, question, votes.trustees(box));
        happened.fire(new Happened(organiser, "ChangeBoxQuestion", forum.id(), box));
    }

    /**
     * Those after it move up.
     *
     * @param number from 1
     * @throws Refusal {@code voting.box.question.notFound}, and {@code voting.box.questions.range} for the last one left
     */
    public void withdraw(String slug, UUID box, int number) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        votes.lock(forum.id(), box).withdrawQuestion(number, votes.trustees(box));
        happened.fire(new Happened(organiser, "WithdrawBoxQuestion", forum.id(), box));
    }
}
