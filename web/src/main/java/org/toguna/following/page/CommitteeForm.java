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
import org.toguna.following.usecase.KeepCommittee;
import org.toguna.following.usecase.KeepMeetings;
import org.toguna.following.usecase.ReadCommittee;
import org.toguna.shared.Validation;
import org.toguna.shared.Written;
import org.toguna.shared.page.CurrentPage;

/** The office page of the follow-up committee: mandate, members, next meeting. */
@Named
@RequestScoped
public class CommitteeForm {
    @Inject
    CurrentPage page;

    @Inject
    ReadCommittee committee;

    @Inject
    KeepCommittee keepCommittee;

    @Inject
    KeepMeetings keepMeetings;

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
        keepCommittee.charge(page.param("forum"), TwoLanguages.of(fields, "mandate"));
        done("following.committee.charged.done");
    }

    public void seat() {
        keepCommittee.seat(
                page.param("forum"), TwoLanguages.of(fields, "function"), TwoLanguages.of(fields, "institution"));
        done("following.committee.seated.done");
    }

    public void unseat() {
        keepCommittee.unseat(page.param("forum"), Validation.chosen("member", Written.id(fields.get("member"))));
        done("following.committee.unseated.done");
    }

    public void call() {
        LocalDate day = Days.read(fields.get("heldOn"), "heldOn");
        keepMeetings.call(page.param("forum"), day, fields.get("place"), TwoLanguages.of(fields, "agenda"));
        done("following.committee.called.done");
    }

    private void done(String notice) {
        page.redirect("/office/forums/" + page.param("forum") + "/committee", notice);
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
