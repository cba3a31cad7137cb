package org.toguna.registration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.toguna.identity.domain.Role;
import org.toguna.identity.rest.Allow;
import org.toguna.registration.domain.Particulars;
import org.toguna.registration.domain.Status;
import org.toguna.registration.usecase.EraseParticipant;
import org.toguna.shared.Validation;

/** What is kept of whoever is signed in. */
@Path("my-data")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MyDataResource {
    @Inject
    EraseParticipant eraseParticipant;

    public record Kept(String name, String email, String language, List<Entry> registrations) {}

    public record Entry(String forum, Map<String, String> name, Status status, Particulars particulars) {}

    @GET
    @Allow(Role.SIGNED_IN)
    public Kept read() {
        var kept = eraseParticipant.read();
        return new Kept(
                kept.name(),
                kept.email(),
                kept.language(),
                kept.registrations().stream()
                        .map(entry ->
                                new Entry(entry.slug(), entry.forum().texts(), entry.status(), entry.particulars()))
                        .toList());
    }

    /** @param sure true, or nothing is erased */
    public record Erasure(boolean sure) {}

    /** Erases it at once and for good. */
    @POST
    @Path("erasure")
    @Allow(Role.SIGNED_IN)
    public void erase(Erasure erasure) {
        new Validation()
                .require(erasure != null && erasure.sure(), "sure", "registration.erase.notSure")
                .refuse();
        eraseParticipant.eraseCaller();
    }
}
