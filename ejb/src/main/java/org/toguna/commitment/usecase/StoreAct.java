package org.toguna.commitment.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.Happened;
import org.toguna.shared.RealClock;
import org.toguna.shared.StoredFile;
import org.toguna.shared.StoredFiles;

/** The secretariat hands in the text of an act, to be named by the commitment that rests on it. */
@Stateless
public class StoreAct {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    StoredFiles files;

    @Inject
    RealClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * @return its SHA-256 in hexadecimal
     * @throws org.toguna.shared.Refusal when it is not a PDF, JPEG or PNG file of at most 10 MB
     */
    public String store(String slug, byte[] content) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        var file = new StoredFile(content, clock.now());
        files.handIn(file, forum.id(), person);
        happened.fire(new Happened(person, "StoreAct", forum.id(), forum.id()));
        return file.sha256();
    }
}
