package org.toguna.following.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.toguna.following.domain.Member;
import org.toguna.following.usecase.CallCommittee;
import org.toguna.following.usecase.ChargeCommittee;
import org.toguna.following.usecase.FollowingAddress;
import org.toguna.following.usecase.ReadCommittee;
import org.toguna.following.usecase.SeatCommitteeMember;
import org.toguna.following.usecase.UnseatCommitteeMember;
import org.toguna.forum.page.ForumHeader;
import org.toguna.identity.usecase.Caller;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.Days;
import org.toguna.values.Validation;
import org.toguna.values.Written;

/** The office page of the follow-up committee: mandate, members, next meeting. */
@Named
@RequestScoped
public class CommitteeForm {
    @Inject
    CurrentPage page;

    @Inject
    ForumHeader header;

    @Inject
    Caller caller;

    @Inject
    ReadCommittee committee;

    @Inject
    ChargeCommittee chargeCommittee;

    @Inject
    SeatCommitteeMember seatMember;

    @Inject
    UnseatCommitteeMember unseatMember;

    @Inject
    CallCommittee callCommittee;

    private final Map<String, String> fields = new HashMap<>();
    private ReadCommittee.Sheet sheet;

    @PostConstruct
    void load() {
        sheet = committee.read(page.param("forum"));
        sheet.mandate().ifPresent(mandate -> {
            fields.put("mandate", mandate.texts().get("fr"));
            fields.put("mandateEn", mandate.texts().get("en"));
        });
    }

    public void charge() {
        chargeCommittee.charge(page.param("forum"), TwoLanguages.of(fields, "mandate"));
        done("following.committee.charged.done");
    }

    public void seat() {
        seatMember.seat(
                page.param("forum"), TwoLanguages.of(fields, "function"), TwoLanguages.of(fields, "institution"));
        done("following.committee.seated.done");
    }

    public void unseat() {
        unseatMember.unseat(page.param("forum"), Validation.chosen("member", Written.id(fields.get("member"))));
        done("following.committee.unseated.done");
    }

    public void call() {
        LocalDate day = Days.read(fields.get("heldOn"), "heldOn");
        callCommittee.call(page.param("forum"), day, fields.get("place"), TwoLanguages.of(fields, "agenda"));
        done("following.committee.called.done");
    }

    /** Whether they say who sits on it and what for, or only call it. */
    public boolean isCharging() {
        return caller.may(header.getForum().id(), ChargeCommittee.class);
    }

    private void done(String notice) {
        page.redirect(FollowingAddress.OFFICE.path(page.param("forum")), notice);
    }

    public ReadCommittee.Sheet getSheet() {
        return sheet;
    }

    public List<Member> getMembers() {
        return sheet.members();
    }

    public Map<String, String> getFields() {
        return fields;
    }
}
