package org.toguna.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.identity.domain.Holder;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.identity.usecase.ForgetSecondFactor;
import org.toguna.identity.usecase.NameInstallationStaff;
import org.toguna.identity.usecase.NameStaff;
import org.toguna.identity.usecase.ReadInstallationStaff;
import org.toguna.identity.usecase.ReadStaff;
import org.toguna.pages.page.CurrentPage;
import org.toguna.shared.Validation;
import org.toguna.shared.Written;

/** The people who work in a forum, or in the installation when the address names no forum. */
@Named
@RequestScoped
public class StaffPage {
    @Inject
    CurrentPage page;

    @Inject
    ReadForums forums;

    @Inject
    ReadStaff readStaff;

    @Inject
    ReadInstallationStaff readInstallationStaff;

    @Inject
    NameStaff nameStaff;

    @Inject
    NameInstallationStaff nameInstallationStaff;

    @Inject
    Caller caller;

    private String email;
    private String name;
    private String role;
    private List<Holder> members;

    public void nominate() {
        var chosen = Validation.chosen("role", Written.constant(Role.class, role));
        forum().ifPresentOrElse(
                        forum -> nameStaff.name(email, name, page.language(), chosen, forum.letterhead()),
                        () -> nameInstallationStaff.name(email, name, page.language(), chosen));
        page.redirect(page.getPath(), "identity.staff.done");
    }

    private Optional<Forum> forum() {
        return Optional.ofNullable(page.param("forum")).map(forums::forum);
    }

    /** Where that role is taken back from them. */
    public String removalOf(Holder member) {
        return page.link(page.getPath()) + "/" + member.person() + "/" + member.role();
    }

    public boolean mayForgetSecondFactor(Holder member) {
        return !page.isDemonstration()
                && (member.role() == Role.ORGANISER || member.role() == Role.ADMINISTRATOR)
                && caller.may(null, ForgetSecondFactor.class);
    }

    public List<Holder> getMembers() {
        if (members == null) {
            members = forum().map(Forum::id).map(readStaff::of).orElseGet(readInstallationStaff::list);
        }
        return members;
    }

    /** The roles that can be given here. */
    public List<Role> getRoles() {
        return page.param("forum") == null
                ? List.of(Role.ORGANISER, Role.ADMINISTRATOR)
                : List.of(Role.RAPPORTEUR, Role.EVALUATOR, Role.ORGANISER);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
