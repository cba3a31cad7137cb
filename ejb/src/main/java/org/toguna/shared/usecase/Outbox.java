package org.toguna.shared.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.toguna.shared.Mail;
import org.toguna.shared.Mails;
import org.toguna.shared.RealClock;

/** Writes letters in the transaction that causes them; {@link SendMail} posts them later. */
@ApplicationScoped
public class Outbox {
    private static final int LONGEST_SUBJECT = 300;

    @Inject
    Mails mails;

    @Inject
    RealClock clock;

    @Inject
    Seal seal;

    @Inject
    InstallationSettings settings;

    /** @param key the texts {@code <key>.subject} and {@code <key>.body}, with the same arguments */
    public void write(String to, String language, String key, Object... arguments) {
        var texts = Texts.in(language);
        mails.add(new Mail(
                to,
                language,
                subject(texts.get(key + ".subject", arguments)),
                texts.get(key + ".body", arguments),
                false,
                clock.now()));
    }

    /** The same for a letter that holds a code: its body waits encrypted. */
    public void writeSealed(String to, String language, String key, Object... arguments) {
        var texts = Texts.in(language);
        mails.add(new Mail(
                to,
                language,
                subject(texts.get(key + ".subject")),
                seal.close(texts.get(key + ".body", arguments)),
                true,
                clock.now()));
    }

    /**
     * The same for a letter that its reader may stop; it is erased with their address.
     *
     * @param leaveAddress where a POST without signing in stops them
     */
    public void writeToFollower(String to, String language, String leaveAddress, String key, Object... arguments) {
        var texts = Texts.in(language);
        mails.add(new Mail(
                        to,
                        language,
                        subject(texts.get(key + ".subject", arguments)),
                        texts.get(key + ".body", arguments),
                        false,
                        clock.now())
                .leftAt(leaveAddress));
    }

    private static String subject(String text) {
        return text.length() <= LONGEST_SUBJECT ? text : text.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    /** The public address of something in the API, such as {@code /followers}. */
    public String apiLink(String path) {
        return settings.publicAddress() + "/api" + path;
    }

    /** The public address of a page, such as {@code /forums/demo-1}. */
    public String link(String language, String path) {
        return settings.publicAddress() + "/" + language + path;
    }
}
