package org.toguna.registration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.toguna.api.rest.Does;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.LeaveRole;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.registration.domain.Particulars;
import org.toguna.registration.domain.Status;
import org.toguna.registration.usecase.EraseOwnData;
import org.toguna.registration.usecase.ReadOwnData;
import org.toguna.registration.usecase.ShowName;
import org.toguna.values.Validation;

/** What is kept of whoever is signed in. */
@Path("my-data")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MyDataResource {
    @Inject
    ReadOwnData ownData;

    @Inject
    ShowName showName;

    @Inject
    LeaveRole leaveRole;

    @Inject
    EraseOwnData eraseOwnData;

    @Inject
    ReadForums forums;

    public record Kept(String name, String email, String language, List<Entry> registrations, List<HeldRole> roles) {}

    public record Entry(String forum, Map<String, String> name, Status status, Particulars particulars) {}

    /** @param forum absent for a role in the installation */
    public record HeldRole(Role role, String forum) {}

    @GET
    @Does(ReadOwnData.class)
    public Kept read() {
        var kept = ownData.read();
        return new Kept(
                kept.name(),
                kept.email(),
                kept.language(),
                kept.registrations().stream()
                        .map(entry ->
                                new Entry(entry.slug(), entry.forum().texts(), entry.status(), entry.particulars()))
                        .toList(),
                kept.roles().stream()
                        .map(held -> new HeldRole(held.role(), held.slug().isEmpty() ? null : held.slug()))
                        .toList());
    }

    /**
     * Leaves a role.
     *
     * @param forum left out for a role in the installation
     */
    @DELETE
    @Path("roles/{role}")
    @Does(LeaveRole.class)
    public void leave(@PathParam("role") String role, @QueryParam("forum") String forum) {
        leaveRole.leave(
                Role.named(role),
                forum == null ? Letterhead.INSTALLATION : forums.forum(forum).letterhead());
    }

    /** @param shown whether the name may stand beside published contributions */
    public record NameShown(Boolean shown) {}

    @PUT
    @Path("registrations/{forum}/name-shown")
    @Does(ShowName.class)
    public void showName(@PathParam("forum") String forum, NameShown consent) {
        var shown = consent == null ? null : consent.shown();
        new Validation().present("shown", shown).refuse();
        showName.show(forum, shown);
    }

    /** @param sure true, or nothing is erased */
    public record Erasure(boolean sure) {}

    /** Erases it at once and for good. */
    @POST
    @Path("erasure")
    @Does(EraseOwnData.class)
    public void erase(Erasure erasure) {
        new Validation()
                .require(erasure != null && erasure.sure(), "sure", "registration.erase.notSure")
                .refuse();
        eraseOwnData.erase();
    }
}
