package org.toguna.outbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.toguna.clock.domain.RealClock;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.outbox.domain.Mail;
import org.toguna.outbox.domain.Mails;
import org.toguna.seal.usecase.Seal;
import org.toguna.texts.usecase.Texts;

/**
 * Writes letters in the transaction that causes them; {@link PostLetters} has them posted later. Each ends with who writes, and whom to
 * ask.
 */
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
    public void write(Letterhead from, String to, String language, String key, Object... arguments) {
        mails.add(letter(from, to, language, key, body(from, language, key, arguments), arguments));
    }

    /** The same for a letter that holds a credential: its body waits encrypted. */
    public void writeSealed(Letterhead from, String to, String language, String key, Object... arguments) {
        mails.add(sealed(from, to, language, key, arguments));
    }

    /** The same for a letter that exists only because its reader did what others are not to know. */
    public void writeDiscreetly(Letterhead from, String to, String language, String key, Object... arguments) {
        mails.add(sealed(from, to, language, key, arguments).discreet());
    }

    /**
     * The same for a code that somebody waits for: it leaves before all other letters.
     *
     * @param good for how long it serves; later it is not posted any more
     */
    public void writeCode(Letterhead from, String to, String language, Duration good, String key, Object... arguments) {
        mails.add(sealed(from, to, language, key, arguments).goodFor(good));
    }

    /**
     * The same for a letter that its reader may stop; it is erased with their address.
     *
     * @param leaveAddress where a POST without signing in stops them
     */
    public void writeToFollower(
            Letterhead from, String to, String language, String leaveAddress, String key, Object... arguments) {
        mails.add(letter(from, to, language, key, body(from, language, key, arguments), arguments)
                .leftAt(leaveAddress));
    }

    private Mail sealed(Letterhead from, String to, String language, String key, Object... arguments) {
        // What is in the body must not be in the subject, which does not wait encrypted.
        return letter(from, to, language, key, seal.close(body(from, language, key, arguments)))
                .sealed();
    }

    private Mail letter(Letterhead from, String to, String language, String key, String body, Object... ofSubject) {
        var texts = Texts.in(language);
        return new Mail(key, to, texts.language(), subject(texts.get(key + ".subject", ofSubject)), body, clock.now())
                .of(from.forum());
    }

    /** A subject is one line, whatever is named in it. */
    private static String subject(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    private String body(Letterhead from, String language, String key, Object... arguments) {
        var texts = Texts.in(language);
        return texts.get(key + ".body", arguments).stripTrailing() + "\n\n" + foot(from, texts);
    }

    private String foot(Letterhead from, Texts texts) {
        var locale = Locale.forLanguageTag(texts.language());
        var contact = settings.contact().orElseGet(settings::mailFrom);
        return from.forum().isPresent()
                ? texts.get(
                        "shared.letter.ofForum",
                        from.name().in(locale),
                        from.authority().in(locale),
                        contact)
                : texts.get(
                        "shared.letter.ofInstallation", settings.controller().orElse("Toguna"), contact);
    }

    /** The public address of something in the API, such as {@code /api/followers}. */
    public String apiLink(String path) {
        return settings.publicAddress() + path;
    }

    /** The public address of a page, such as {@code /forums/demo-1}; in French for whoever reads a language that no page is in. */
    public String link(String language, String path) {
        var pages = Texts.in(Locale.forLanguageTag(language)).language();
        return settings.publicAddress() + "/" + pages + path;
    }
}
