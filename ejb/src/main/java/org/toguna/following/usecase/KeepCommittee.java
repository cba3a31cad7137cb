package org.toguna.following.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.following.domain.Committee;
import org.toguna.following.domain.Committees;
import org.toguna.following.domain.Member;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.LocalizedText;

/** The secretariat says what the follow-up committee is charged with and who sits on it. */
@Stateless
public class KeepCommittee {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Committees committees;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    public void charge(String slug, LocalizedText mandate) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        committees
                .find(forum.id())
                .ifPresentOrElse(
                        committee -> committee.charge(mandate),
                        () -> committees.add(new Committee(forum.id(), mandate)));
        happened.fire(new Happened(person, "ChargeCommittee", forum.id(), null));
    }

    public UUID seat(String slug, LocalizedText function, LocalizedText institution) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        var member = new Member(forum.id(), function, institution, clock.now());
        committees.add(member);
        happened.fire(new Happened(person, "SeatCommitteeMember", forum.id(), member.id()));
        return member.id();
    }

    public void unseat(String slug, UUID id) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        committees.remove(committees.member(forum.id(), id));
        happened.fire(new Happened(person, "UnseatCommitteeMember", forum.id(), id));
    }
}
