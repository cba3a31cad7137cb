package org.toguna.commitment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.InstitutionKind;
import org.toguna.commitment.usecase.AddInstitution;
import org.toguna.commitment.usecase.NameFocalPoint;
import org.toguna.commitment.usecase.ReadCommitments;
import org.toguna.shared.Validation;
import org.toguna.shared.page.CurrentPage;

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

    private final Fields fields = new Fields();
    private List<Institution> institutions;

    public void add() {
        addInstitution.add(page.param("forum"), fields.text("name"), fields.choice("kind", InstitutionKind.class));
        page.redirect("/office/forums/" + page.param("forum") + "/institutions", "commitment.institution.done");
    }

    public void nameFocalPoint() {
        var institution = fields.id("institution");
        new Validation().present("institution", institution).refuse();
        nameFocalPoint.name(
                page.param("forum"), institution, fields.get("email"), fields.get("personName"), page.language());
        page.redirect("/office/forums/" + page.param("forum") + "/institutions", "commitment.focalPoint.done");
    }

    public List<Institution> getInstitutions() {
        if (institutions == null) {
            institutions = commitments.institutions(page.param("forum"));
        }
        return institutions;
    }

    public Fields getFields() {
        return fields;
    }
}
