package org.toguna.outbox.usecase;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.toguna.clock.domain.RealClock;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.outbox.domain.Lane;

/** The mail server of this installation, and what this node knows of it. */
@ApplicationScoped
public class MailServer {
    @Inject
    InstallationSettings settings;

    @Inject
    RealClock clock;

    private final Map<Lane, Session> sessions = new EnumMap<>(Lane.class);
    private final Map<Lane, Session> utf8Sessions = new EnumMap<>(Lane.class);
    private volatile Optional<Boolean> carriesUtf8 = Optional.empty();
    private Postmark postmark;

    /** Made once and not for each letter: a session reads anew which programs can send any. */
    @PostConstruct
    void prepare() {
        postmark = new Postmark(settings.mailFrom(), settings.contact());
        settings.smtpHost().ifPresent(host -> {
            for (var lane : Lane.values()) {
                sessions.put(lane, session(host, lane, false));
                utf8Sessions.put(lane, session(host, lane, true));
            }
        });
    }

    /** Without one, letters stay in the outbox. */
    public boolean isNamed() {
        return settings.smtpHost().isPresent();
    }

    /** Whether it carries addresses that are not ASCII; empty as long as no connection has told. */
    public Optional<Boolean> carriesUtf8() {
        return carriesUtf8;
    }

    /** @throws NotTaken when it lets nobody in */
    Line open(Lane lane) throws NotTaken {
        var line = new Line(sessions.get(lane), utf8Sessions.get(lane), postmark, clock);
        carriesUtf8 = Optional.of(line.carriesUtf8());
        return line;
    }

    private Session session(String host, Lane lane, boolean utf8) {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(settings.smtpPort()));
        properties.put("mail.smtp.localhost", nameOf(settings.publicAddress().host()));
        properties.put(
                "mail.smtp.connectiontimeout", String.valueOf(lane.connecting().toMillis()));
        properties.put("mail.smtp.timeout", String.valueOf(lane.answering().toMillis()));
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.smtpStartTls()));
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.smtpStartTls()));
        properties.put("mail.smtp.auth", String.valueOf(settings.smtpUser().isPresent()));
        properties.put("mail.mime.allowutf8", String.valueOf(utf8));
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        settings.smtpUser().orElse(""), settings.smtpPassword().orElse(""));
            }
        });
    }

    /** How we greet the server: asking the network for our own name may take long. */
    private static String nameOf(String host) {
        return host.matches("[0-9.]+") ? "[" + host + "]" : host;
    }
}
