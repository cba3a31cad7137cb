package org.toguna.installation.usecase;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the environment says about this installation; docs/operations.md lists every key with its default. */
@ApplicationScoped
public class InstallationSettings {
    @Inject
    @ConfigProperty(name = "toguna.demonstration", defaultValue = "true")
    boolean demonstration;

    @Inject
    @ConfigProperty(name = "toguna.public.address")
    Optional<String> publicAddressText;

    @Inject
    @ConfigProperty(name = "toguna.proxies")
    Optional<String> proxiesText;

    @Inject
    @ConfigProperty(name = "toguna.port", defaultValue = "8080")
    int port;

    @Inject
    @ConfigProperty(name = "toguna.secret")
    Optional<String> secret;

    @Inject
    @ConfigProperty(name = "toguna.secret.previous")
    Optional<String> previousSecret;

    @Inject
    @ConfigProperty(name = "toguna.smtp.host")
    Optional<String> smtpHost;

    @Inject
    @ConfigProperty(name = "toguna.smtp.port", defaultValue = "25")
    int smtpPort;

    @Inject
    @ConfigProperty(name = "toguna.smtp.user")
    Optional<String> smtpUser;

    @Inject
    @ConfigProperty(name = "toguna.smtp.password")
    Optional<String> smtpPassword;

    @Inject
    @ConfigProperty(name = "toguna.smtp.starttls", defaultValue = "false")
    boolean smtpStartTls;

    @Inject
    @ConfigProperty(name = "toguna.mail.from", defaultValue = "toguna@localhost.localdomain")
    String mailFrom;

    @Inject
    @ConfigProperty(name = "toguna.legal.controller")
    Optional<String> controller;

    @Inject
    @ConfigProperty(name = "toguna.legal.contact")
    Optional<String> contact;

    @Inject
    @ConfigProperty(name = "toguna.legal.retention.months", defaultValue = "60")
    int retentionMonths;

    @Inject
    @ConfigProperty(
            name = "toguna.opendata.licence",
            defaultValue =
                    "Licence Ouverte / Open Licence 2.0 (https://www.etalab.gouv.fr/licence-ouverte-open-licence)")
    String openDataLicence;

    @Inject
    @ConfigProperty(name = "toguna.metrics.token")
    Optional<String> metricsToken;

    @Inject
    @ConfigProperty(name = "toguna.embed.ancestors", defaultValue = "*")
    String embedAncestors;

    private PublicAddress publicAddress;
    private TrustedProxies proxies;

    /** @throws IllegalArgumentException naming the setting, so that a start with nonsense fails and says why */
    @PostConstruct
    void read() {
        publicAddress =
                read("TOGUNA_PUBLIC_ADDRESS", publicAddressText.orElse("http://127.0.0.1:" + port), PublicAddress::of);
        proxies = read("TOGUNA_PROXIES", proxiesText.orElse(""), TrustedProxies::of);
    }

    private static <T> T read(String setting, String text, Function<String, T> meaning) {
        try {
            return meaning.apply(text);
        } catch (IllegalArgumentException nonsense) {
            throw new IllegalArgumentException(setting + ": " + nonsense.getMessage(), nonsense);
        }
    }

    /** Whether invented and archived forums are loaded, the outbox is shown and the business clock may be moved. */
    public boolean demonstration() {
        return demonstration;
    }

    public PublicAddress publicAddress() {
        return publicAddress;
    }

    public boolean servedOverTls() {
        return publicAddress.isSecure();
    }

    /** The proxies in front of us. */
    public TrustedProxies proxies() {
        return proxies;
    }

    /** Seals what {@code Seal} keeps. Without it each start makes its own, and a sealed letter does not outlive a restart. */
    public Optional<String> secret() {
        return secret;
    }

    /** Opens what it sealed, until everything is sealed anew. */
    public Optional<String> previousSecret() {
        return previousSecret;
    }

    public Optional<String> smtpHost() {
        return smtpHost;
    }

    public int smtpPort() {
        return smtpPort;
    }

    public Optional<String> smtpUser() {
        return smtpUser;
    }

    public Optional<String> smtpPassword() {
        return smtpPassword;
    }

    public boolean smtpStartTls() {
        return smtpStartTls;
    }

    public String mailFrom() {
        return mailFrom;
    }

    /** Who answers for the personal data, named on the legal page. */
    public Optional<String> controller() {
        return controller;
    }

    /** Where people ask for their rights. */
    public Optional<String> contact() {
        return contact;
    }

    /** For how long registrations are kept after a forum. */
    public int retentionMonths() {
        return retentionMonths;
    }

    /** Under which licence anybody may use a forum's open data. */
    public String openDataLicence() {
        return openDataLicence;
    }

    /** Who knows it may read the server's figures; nobody when there is none. */
    public Optional<String> metricsToken() {
        return metricsToken;
    }

    /** Which sites may show a forum's small page in their own, as Content-Security-Policy's frame-ancestors writes it. */
    public String embedAncestors() {
        return embedAncestors;
    }
}
