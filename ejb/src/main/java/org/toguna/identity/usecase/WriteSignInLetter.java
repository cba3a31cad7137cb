package org.toguna.identity.usecase;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.SignInRequest;
import org.toguna.identity.domain.SignInRequests;
import org.toguna.identity.domain.Token;
import org.toguna.outbox.usecase.Outbox;

/** Writes one letter with a code and a link, to somebody whom we know and who had not all their letters for this hour. */
@Stateless
public class WriteSignInLetter {
    @Inject
    SignInRequests requests;

    @Inject
    People people;

    @Inject
    Marks marks;

    @Inject
    Outbox outbox;

    @Inject
    RealClock clock;

    /** On another thread: whoever asked does not wait for it. */
    @Asynchronous
    public void writeSoon(UUID request) {
        write(request);
    }

    /** Writes it once, however often it is called. */
    public void write(UUID request) {
        requests.take(request).ifPresent(waiting -> {
            var address = waiting.email().orElseThrow();
            var person = people.find(address);
            // Those of one person one after the other, or all would find that there is room for one more.
            person.ifPresent(people::lock);
            if (person.isEmpty() || requests.isFull(waiting.account(), clock.now())) {
                waiting.leaveUnanswered();
            } else {
                write(waiting, address, person.get());
            }
        });
    }

    private void write(SignInRequest request, EmailAddress address, Person person) {
        var code = Token.makeCode();
        var link = Token.make();
        var language = request.language().orElse(person.language());
        request.answer(person.id(), marks.code(request.id(), code), link);
        outbox.writeCode(
                request.from(),
                address.value(),
                language,
                SignInRequest.LINK_LASTS,
                "identity.code",
                code,
                SignInRequest.CODE_LASTS.toMinutes(),
                outbox.link(language, request.leadsTo().replace("{link}", link)));
    }
}
