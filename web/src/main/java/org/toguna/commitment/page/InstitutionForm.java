package org.toguna.commitment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.InstitutionKind;
import org.toguna.commitment.usecase.AddInstitution;
import org.toguna.commitment.usecase.CommitmentAddress;
import org.toguna.commitment.usecase.NameFocalPoint;
import org.toguna.commitment.usecase.NameValidator;
import org.toguna.commitment.usecase.ReadCommitments;
import org.toguna.forum.domain.Territory;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.forum.usecase.ReadTerritories;
import org.toguna.identity.domain.Holder;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Tenure;
import org.toguna.identity.page.TenureForm;
import org.toguna.identity.usecase.Nominee;
import org.toguna.identity.usecase.ReadStaff;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.Fields;
import org.toguna.values.Validation;

/** The institutions of a forum, and who reports for them. */
@Named
@RequestScoped
public class InstitutionForm {
    @Inject
    CurrentPage page;

    @Inject
    ReadCommitments commitments;

    @Inject
    AddInstitution addInstitution;

    @Inject
    NameFocalPoint nameFocalPoint;

    @Inject
    NameValidator nameValidator;

    @Inject
    ReadForums forums;

    @Inject
    ReadTerritories readTerritories;

    @Inject
    ReadStaff staff;

    @Inject
    TenureForm tenure;

    private final Fields fields = new Fields();
    private List<Institution> institutions;
    private List<Holder> team;
    private List<Territory.Outline> territories;

    public void add() {
        addInstitution.add(page.param("forum"), fields.text("name"), fields.choice("kind", InstitutionKind.class));
        page.redirect(CommitmentAddress.INSTITUTIONS.path(page.param("forum")), "commitment.institution.done");
    }

    public void nameFocalPoint() {
        nameFocalPoint.name(page.param("forum"), chosen(), fields.get("territory"), nominee(), tenure());
        page.redirect(CommitmentAddress.INSTITUTIONS.path(page.param("forum")), "commitment.focalPoint.done");
    }

    public void nameValidator() {
        nameValidator.name(page.param("forum"), chosen(), nominee(), tenure());
        page.redirect(CommitmentAddress.INSTITUTIONS.path(page.param("forum")), "commitment.validator.done");
    }

    private UUID chosen() {
        var institution = fields.id("institution");
        new Validation().present("institution", institution).refuse();
        return institution;
    }

    private Nominee nominee() {
        return new Nominee(fields.get("email"), fields.get("personName"), page.language());
    }

    private Tenure tenure() {
        return tenure.in(forums.forum(page.param("forum")).timeZone());
    }

    public List<Institution> getInstitutions() {
        if (institutions == null) {
            institutions = commitments.institutions(page.param("forum"));
        }
        return institutions;
    }

    /** Of the forum; many have none. */
    public List<Territory.Outline> getTerritories() {
        if (territories == null) {
            territories = readTerritories.list(page.param("forum"));
        }
        return territories;
    }

    /** How many report for it now. */
    public long focalPointsOf(Institution institution) {
        return count(Role.FOCAL_POINT, institution);
    }

    /** How many confirm now what is reported for it. */
    public long validatorsOf(Institution institution) {
        return count(Role.VALIDATOR, institution);
    }

    private long count(Role role, Institution institution) {
        if (team == null) {
            team = staff.of(institution.forumId());
        }
        return team.stream()
                .filter(member -> member.role() == role && member.mandate().isBoundedTo(institution.id()))
                .count();
    }

    public Fields getFields() {
        return fields;
    }
}
