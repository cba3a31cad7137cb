package org.toguna.following.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.toguna.commitment.domain.CommitmentOrder;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.commitment.usecase.ReadCommitments;
import org.toguna.following.usecase.FileMinutes;
import org.toguna.following.usecase.FollowingAddress;
import org.toguna.following.usecase.ReadCommittee;
import org.toguna.following.usecase.RecordCommitteeDecision;
import org.toguna.forum.page.ForumHeader;
import org.toguna.identity.usecase.Caller;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.InAddress;
import org.toguna.values.Page;
import org.toguna.values.Validation;
import org.toguna.values.Written;

/** The office page of one meeting: its decisions, one by one, and its minutes. */
@Named
@RequestScoped
public class MeetingForm {
    @Inject
    CurrentPage page;

    @Inject
    ForumHeader header;

    @Inject
    Caller caller;

    @Inject
    ReadCommittee committee;

    @Inject
    ReadCommitments commitments;

    @Inject
    RecordCommitteeDecision recordDecision;

    @Inject
    FileMinutes fileMinutes;

    private final Map<String, String> fields = new HashMap<>();
    private UUID id;
    private ReadCommittee.Held held;
    private List<CommitmentSummary> promised;
    private Part file;

    @PostConstruct
    void load() {
        id = InAddress.id(page, "meeting", "following.meeting");
        held = committee.meeting(page.param("forum"), id);
        promised = commitments
                .page(page.param("forum"), Set.of(), CommitmentOrder.NUMBER, new Page.Wanted(1, Page.MOST))
                .items();
        fields.put("minutes", held.meeting().minutes().texts().get("fr"));
        fields.put("minutesEn", held.meeting().minutes().texts().get("en"));
    }

    public void decide() {
        var commitment = fields.get("commitment");
        recordDecision.decide(
                page.param("forum"),
                id,
                TwoLanguages.of(fields, "words"),
                commitment == null || commitment.isBlank()
                        ? null
                        : Validation.chosen("commitment", Written.whole(commitment)));
        done("following.meeting.decided.done");
    }

    public void minute() {
        fileMinutes.file(page.param("forum"), id, TwoLanguages.of(fields, "minutes"));
        done("following.meeting.minuted.done");
    }

    public void fileSigned() throws IOException {
        new Validation()
                .require(file != null && file.getSize() > 0, "file", "shared.missing")
                .refuse();
        try (var content = file.getInputStream()) {
            fileMinutes.file(page.param("forum"), id, content.readAllBytes());
        }
        done("following.meeting.minuted.done");
    }

    public boolean isDeciding() {
        return caller.may(header.getForum().id(), RecordCommitteeDecision.class);
    }

    private void done(String notice) {
        page.redirect(FollowingAddress.OFFICE_MEETING.path(page.param("forum"), id), notice);
    }

    public ReadCommittee.Held getHeld() {
        return held;
    }

    public List<CommitmentSummary> getPromised() {
        return promised;
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
