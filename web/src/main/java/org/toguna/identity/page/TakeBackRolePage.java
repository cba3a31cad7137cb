package org.toguna.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.identity.domain.Holder;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.identity.usecase.ReadStaff;
import org.toguna.identity.usecase.TakeBackRole;
import org.toguna.shared.Letterhead;
import org.toguna.shared.NotFound;
import org.toguna.shared.page.CurrentPage;

/** Taking a role back from somebody, or leaving one's own: asked once more before it is done. */
@Named
@RequestScoped
public class TakeBackRolePage {
    @Inject
    CurrentPage page;

    @Inject
    Caller caller;

    @Inject
    ReadForums forums;

    @Inject
    ReadStaff readStaff;

    @Inject
    TakeBackRole takeBackRole;

    private Holder holder;

    /** @throws NotFound {@code identity.role.notFound} */
    public Holder getHolder() {
        if (holder == null) {
            holder = readStaff.holder(person(), getRole(), in().forum().orElse(null));
        }
        return holder;
    }

    public void takeBack() {
        takeBackRole.takeBack(person(), getRole(), in());
        page.redirect(getStaffPath(), "identity.takeBack.done");
    }

    public void leave() {
        takeBackRole.takeBack(caller.signedIn(), getRole(), in());
        page.redirect("/my-data", "identity.leave.done");
    }

    public String getStaffPath() {
        return page.param("forum") == null ? "/office/staff" : "/office/forums/" + page.param("forum") + "/staff";
    }

    public Role getRole() {
        return Role.named(page.param("role"));
    }

    private UUID person() {
        try {
            return UUID.fromString(page.param("person"));
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("identity.role", page.param("role"));
        }
    }

    private Letterhead in() {
        return page.param("forum") == null
                ? Letterhead.INSTALLATION
                : forums.get(page.param("forum")).forum().letterhead();
    }
}
