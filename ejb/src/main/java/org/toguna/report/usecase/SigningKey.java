package org.toguna.report.usecase;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A private key with the certificates that vouch for it, the key's own first.
 */
record SigningKey(PrivateKey key, List<X509Certificate> chain) {
    private static final String TYPE = "PKCS12";
    private static final Duration LIFE = Duration.ofDays(20 * 365);

    /** @throws IllegalStateException when the file holds no key or the password does not open it */
    static SigningKey in(byte[] keystore, char[] password) {
        try {
            var store = KeyStore.getInstance(TYPE);
            store.load(new ByteArrayInputStream(keystore), password);
            for (var alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    return new SigningKey(
                            (PrivateKey) store.getKey(alias, password),
                            Arrays.stream(store.getCertificateChain(alias))
                                    .map(X509Certificate.class::cast)
                                    .toList());
                }
            }
            throw new IllegalStateException("the signing keystore holds no key");
        } catch (GeneralSecurityException | IOException unusable) {
            throw new IllegalStateException("the signing keystore cannot be read", unusable);
        }
    }

    /** A new key that vouches for itself: good to show how signing works, proof of nothing. */
    static SigningKey selfSigned(String name, Instant now) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            X500Name subject = new X500NameBuilder(BCStyle.INSTANCE)
                    .addRDN(BCStyle.CN, name)
                    .build();
            var certificate = new JcaX509v3CertificateBuilder(
                            subject,
                            new BigInteger(64, new SecureRandom()),
                            Date.from(now.minus(Duration.ofDays(1))),
                            Date.from(now.plus(LIFE)),
                            subject,
                            pair.getPublic())
                    .addExtension(
                            Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()));
            return new SigningKey(
                    pair.getPrivate(), List.of(new JcaX509CertificateConverter().getCertificate(certificate)));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] toKeystore(char[] password) {
        try {
            var store = KeyStore.getInstance(TYPE);
            store.load(null, null);
            store.setKeyEntry("reports", key, password, chain.toArray(Certificate[]::new));
            var out = new ByteArrayOutputStream();
            store.store(out, password);
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    X509Certificate certificate() {
        return chain.get(0);
    }

    /** The common name in the certificate, or the whole name when it has none. */
    String name() {
        var subject = new X500Name(certificate().getSubjectX500Principal().getName());
        var common = subject.getRDNs(BCStyle.CN);
        return common.length == 0
                ? subject.toString()
                : common[0].getFirst().getValue().toString();
    }

    boolean isSelfSigned() {
        return certificate().getIssuerX500Principal().equals(certificate().getSubjectX500Principal());
    }

    String algorithm() {
        return key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    }
}
