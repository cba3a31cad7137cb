package org.toguna.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.identity.domain.Holder;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.IdentityAddress;
import org.toguna.identity.usecase.LeaveRole;
import org.toguna.identity.usecase.ReadInstallationStaff;
import org.toguna.identity.usecase.ReadStaff;
import org.toguna.identity.usecase.TakeBackInstallationRole;
import org.toguna.identity.usecase.TakeBackRole;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.RouteTable;
import org.toguna.values.NotFound;
import org.toguna.values.Written;

/** Ending somebody's mandate, or leaving one's own: asked once more before it is done. */
@Named
@RequestScoped
public class TakeBackRolePage {
    @Inject
    CurrentPage page;

    @Inject
    RouteTable routes;

    @Inject
    ReadForums forums;

    @Inject
    ReadStaff readStaff;

    @Inject
    ReadInstallationStaff readInstallationStaff;

    @Inject
    TakeBackRole takeBackRole;

    @Inject
    TakeBackInstallationRole takeBackInstallationRole;

    @Inject
    LeaveRole leaveRole;

    private Holder holder;

    /** @throws NotFound {@code identity.role.notFound} */
    public Holder getHolder() {
        if (holder == null) {
            holder = forum().map(forum -> readStaff.holder(person(), getRole(), institution(), forum.id()))
                    .orElseGet(() -> readInstallationStaff.holder(person(), getRole()));
        }
        return holder;
    }

    public void takeBack() {
        forum().ifPresentOrElse(
                        forum -> takeBackRole.takeBack(person(), getRole(), institution(), forum.letterhead()),
                        () -> takeBackInstallationRole.takeBack(person(), getRole()));
        page.redirect(getStaffPath(), "identity.takeBack.done");
    }

    public void leave() {
        leaveRole.leave(getRole(), forum().map(Forum::letterhead).orElse(Letterhead.INSTALLATION));
        page.redirect(routes.named("registration.MY_DATA").path(), "identity.leave.done");
    }

    public String getStaffPath() {
        return page.param("forum") == null
                ? IdentityAddress.INSTALLATION_STAFF.path()
                : IdentityAddress.STAFF.path(page.param("forum"));
    }

    public Role getRole() {
        return Role.named(page.param("role"));
    }

    private UUID person() {
        return id("person");
    }

    /** Null where the mandate is bounded to none. */
    private UUID institution() {
        return page.param("institution") == null ? null : id("institution");
    }

    private UUID id(String name) {
        return Written.id(page.param(name)).orElseThrow(() -> new NotFound("identity.role", page.param("role")));
    }

    private Optional<Forum> forum() {
        return Optional.ofNullable(page.param("forum")).map(forums::forum);
    }
}
