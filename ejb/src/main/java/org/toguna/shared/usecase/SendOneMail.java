package org.toguna.shared.usecase;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.toguna.shared.Mail;
import org.toguna.shared.Mails;
import org.toguna.shared.RealClock;

/** Posts one letter over SMTP. A crash after the server took it and before the commit may send it twice, never lose it. */
@Stateless
public class SendOneMail {
    private static final Logger LOG = Logger.getLogger(SendOneMail.class.getName());

    @Inject
    Mails mails;

    @Inject
    RealClock clock;

    @Inject
    Seal seal;

    @Inject
    InstallationSettings settings;

    /** Made once and not for each letter: it reads anew which programs can send any. Null where no server is named. */
    private Session session;

    @PostConstruct
    void prepare() {
        session = settings.smtpHost().map(this::session).orElse(null);
    }

    public void send(UUID id) {
        mails.take(id).ifPresent(mail -> {
            try {
                post(mail);
                mail.accepted(clock.now());
            } catch (MessagingException refused) {
                LOG.log(Level.WARNING, "mail {0} was not taken: {1}", new Object[] {id, refused.getMessage()});
                mail.failed(clock.now());
            }
        });
    }

    private void post(Mail mail) throws MessagingException {
        var body = mail.sealed()
                ? seal.open(mail.body()).orElseThrow(() -> new MessagingException("sealed with a key that is gone"))
                : mail.body();
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.mailFrom()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(body, StandardCharsets.UTF_8.name());
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.leaveAddress().isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + mail.leaveAddress().get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setSentDate(Date.from(clock.now()));
        Transport.send(message);
    }

    private Session session(String host) {
        var properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(settings.smtpPort()));
        properties.put("mail.smtp.connectiontimeout", "10000");
        properties.put("mail.smtp.timeout", "10000");
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.smtpStartTls()));
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.smtpStartTls()));
        properties.put("mail.smtp.auth", String.valueOf(settings.smtpUser().isPresent()));
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        settings.smtpUser().orElse(""), settings.smtpPassword().orElse(""));
            }
        });
    }
}
