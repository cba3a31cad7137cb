package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.toguna.agenda.domain.Agenda;
import org.toguna.belenios.Election;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.identity.usecase.ReachableAddress;
import org.toguna.registration.domain.Category;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.LocalizedText;
import org.toguna.shared.Refusal;
import org.toguna.shared.Validation;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.Registrar;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** An organiser plans a verifiable vote: what is asked, who votes, who sends the codes, who decrypts. Until the setup it may change. */
@Stateless
public class PrepareVerifiableVote {
    static final int MOST_TRUSTEES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Agenda agenda;

    @Inject
    HeldApart heldApart;

    @Inject
    VerifiableVotes votes;

    @Inject
    BoxOfficers officers;

    @Inject
    ReachableAddress reachable;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    public record Named(String name, String address) {
        /** The server has no address, and whoever was erased meanwhile has none any more. */
        static List<Named> of(List<BoxTrustee> trustees) {
            return trustees.stream()
                    .flatMap(trustee ->
                            trustee.address().stream().map(address -> new Named(trustee.name(), address.value())))
                    .toList();
        }
    }

    /**
     * @param categories of accredited participants that vote
     * @param registrarAddress null when the server is the registrar
     * @param trustees people, who each get a link
     * @param serverTrustee whether the server is one more
     */
    public record Plan(
            LocalizedText title,
            List<BoxQuestion> questions,
            Set<Category> categories,
            Registrar registrar,
            String registrarAddress,
            List<Named> trustees,
            boolean serverTrustee) {}

    public UUID prepare(String slug, Plan plan) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        check(forum, plan);
        var vote = new VerifiableVote(
                forum.id(),
                plan.title(),
                plan.questions(),
                plan.categories(),
                plan.registrar(),
                plan.registrarAddress(),
                Election.makeUuid(RANDOM),
                clock.now());
        votes.add(vote);
        officers.name(forum, vote, plan.trustees(), plan.serverTrustee(), language());
        happened.fire(new Happened(organiser, "PrepareVerifiableVote", forum.id(), vote.id()));
        return vote.id();
    }

    /**
     * Everybody is named anew, and old links no longer serve.
     *
     * @throws Refusal {@code voting.box.fixed}, {@code voting.box.keysExist}, or naming everything that is wrong
     */
    public void change(String slug, UUID id, Plan plan) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var vote = votes.lock(forum.id(), id);
        check(forum, plan);
        vote.change(
                plan.title(),
                plan.questions(),
                plan.categories(),
                plan.registrar(),
                plan.registrarAddress(),
                votes.trustees(id));
        votes.removeTrustees(vote);
        officers.name(forum, vote, plan.trustees(), plan.serverTrustee(), language());
        happened.fire(new Happened(organiser, "ChangeVerifiableVote", forum.id(), id));
    }

    /**
     * Other people for the keys, all else as it stands.
     *
     * @throws Refusal {@code voting.box.registrarErased}, and as {@link #change}
     */
    public void namePeople(String slug, UUID id, List<Named> trustees, boolean serverTrustee) {
        var vote = votes.get(forums.get(slug).id(), id);
        new Validation()
                .require(!vote.isRegistrarForgotten(), "trustees", "voting.box.registrarErased")
                .refuse();
        change(
                slug,
                id,
                new Plan(
                        vote.title(),
                        vote.questions(),
                        vote.categories(),
                        vote.registrar(),
                        vote.registrarAddress().map(EmailAddress::value).orElse(null),
                        trustees,
                        serverTrustee));
    }

    /** @throws Refusal {@code voting.box.fixed} */
    public void withdraw(String slug, UUID id) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var vote = votes.lock(forum.id(), id);
        vote.mustBePreparing();
        votes.remove(vote);
        happened.fire(new Happened(organiser, "WithdrawVerifiableVote", forum.id(), id));
    }

    private void check(Forum forum, Plan plan) {
        int trustees = plan.trustees().size() + (plan.serverTrustee() ? 1 : 0);
        var validation = new Validation()
                .require(
                        trustees >= 1 && trustees <= MOST_TRUSTEES,
                        "trustees",
                        "voting.box.trustees.range",
                        MOST_TRUSTEES)
                .faultless(
                        "registrarAddress",
                        plan.registrar() == Registrar.PERSON
                                ? reachable.fault(plan.registrarAddress())
                                : Optional.empty());
        plan.trustees().forEach(person -> validation.faultless("trustees", reachable.fault(person.address())));
        validation.refuse();
        heldApart.check(
                forum,
                plan.trustees(),
                plan.registrar() == Registrar.PERSON
                        ? Optional.of(new EmailAddress(plan.registrarAddress()))
                        : Optional.empty());
        plan.questions().forEach(question -> agenda.mustHold(forum.id(), question.items()));
    }

    private String language() {
        return caller.details().map(Person::language).orElse("fr");
    }
}
