package org.toguna.testimony.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.toguna.commitment.domain.CommitmentOrder;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.commitment.usecase.ReadCommitments;
import org.toguna.forum.page.ForumHeader;
import org.toguna.identity.usecase.Caller;
import org.toguna.pages.page.CurrentPage;
import org.toguna.testimony.usecase.GiveWitnessLink;
import org.toguna.testimony.usecase.ReadWitnessLinks;
import org.toguna.testimony.usecase.RevokeWitnessLink;
import org.toguna.testimony.usecase.TestimonyAddress;
import org.toguna.values.Page;
import org.toguna.values.Validation;
import org.toguna.values.Written;

/** The links given to witnesses. A new one is shown in the answer to the form itself, for it is kept nowhere. */
@Named
@RequestScoped
public class WitnessLinkForm {
    @Inject
    CurrentPage page;

    @Inject
    ForumHeader header;

    @Inject
    Caller caller;

    @Inject
    ReadCommitments commitments;

    @Inject
    ReadWitnessLinks readWitnessLinks;

    @Inject
    GiveWitnessLink giveWitnessLink;

    @Inject
    RevokeWitnessLink revokeWitnessLink;

    private String commitment;
    private String givenTo;
    private Integer days = 30;
    private String link;
    private String address;
    private List<CommitmentSummary> promised;
    private List<ReadWitnessLinks.Listed> links;

    public boolean isAllowed() {
        return caller.may(header.getForum().id(), GiveWitnessLink.class);
    }

    public void give() {
        int number = Validation.chosen("commitment", Written.whole(commitment));
        address = giveWitnessLink
                .give(page.param("forum"), number, givenTo, days, page.language())
                .address();
        links = null;
    }

    public void revoke() {
        revokeWitnessLink.revoke(page.param("forum"), Validation.chosen("link", Written.id(link)));
        page.redirect(TestimonyAddress.OFFICE.path(page.param("forum")), "testimony.link.revoked.done");
    }

    /** The hundred newest. */
    public List<ReadWitnessLinks.Listed> getLinks() {
        if (links == null) {
            links = readWitnessLinks
                    .page(page.param("forum"), new Page.Wanted(1, Page.MOST))
                    .items();
        }
        return links;
    }

    public List<ReadWitnessLinks.Listed> getServing() {
        return getLinks().stream().filter(ReadWitnessLinks.Listed::serving).toList();
    }

    public List<CommitmentSummary> getPromised() {
        if (promised == null) {
            promised = commitments
                    .page(page.param("forum"), Set.of(), CommitmentOrder.NUMBER, new Page.Wanted(1, Page.MOST))
                    .items();
        }
        return promised;
    }

    /** Of the link just made, or null. */
    public String getAddress() {
        return address;
    }

    public String getCommitment() {
        return commitment;
    }

    public void setCommitment(String commitment) {
        this.commitment = commitment;
    }

    public String getGivenTo() {
        return givenTo;
    }

    public void setGivenTo(String givenTo) {
        this.givenTo = givenTo;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
