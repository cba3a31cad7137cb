package org.toguna.identity.usecase;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.toguna.identity.domain.SignInRequests;
import org.toguna.jobs.usecase.OneByOne;

/** Writes what was asked for and left unwritten, by a crash or by too much to do at once; one transaction for each letter. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SignInLetters {
    private static final int AT_ONCE = 100;

    @Inject
    SignInRequests requests;

    @Inject
    WriteSignInLetter letter;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void writeWaiting() {
        OneByOne.each(requests.waiting(AT_ONCE), request -> "sign-in letter " + request, letter::write);
    }
}
