package org.toguna.report.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignedPdfTest {
    static final Instant NOW = Instant.parse("2026-02-14T14:05:00Z");
    static final SigningKey KEY = SigningKey.selfSigned("Essai", NOW);

    private static byte[] pdf;

    @BeforeAll
    static void sign() {
        var out = new ByteArrayOutputStream();
        new ReportPdf().write(InventedReport.of(Locale.FRENCH, List.of()), InventedReport.published(), out);
        pdf = SignedPdf.of(out.toByteArray(), KEY, "Signature électronique du rapport", "Publication", NOW);
    }

    @Test
    void isSignedWholeAsPadesAsks() throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var signature = onlySignature(document.getSignatureDictionaries());
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(NOW);
            int[] range = signature.getByteRange();
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).isEqualTo(pdf.length);
            assertThat(document.getSignatureFields().get(0).getAlternateFieldName())
                    .isEqualTo("Signature électronique du rapport");

            var signer = signer(signature, pdf);
            assertThat(verifies(signer)).isTrue();
            var attributes = signer.getSignedAttributes();
            assertThat(attributes.get(CMSAttributes.signingTime)).isNull();
            var named =
                    SigningCertificateV2.getInstance(attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                            .getAttributeValues()[0]);
            assertThat(named.getCerts()[0].getCertHash())
                    .isEqualTo(MessageDigest.getInstance("SHA-256")
                            .digest(KEY.certificate().getEncoded()));
        }
    }

    @Test
    void betraysEveryChangedByte() throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var signature = onlySignature(document.getSignatureDictionaries());
            int[] range = signature.getByteRange();
            for (int place : new int[] {10, range[1] / 2, range[1] - 1, range[2] + 1, pdf.length - 1}) {
                byte[] changed = pdf.clone();
                changed[place] ^= 1;
                var signer = signer(signature, changed);
                assertThatThrownBy(() -> verifies(signer)).isInstanceOf(CMSException.class);
            }
        }
    }

    @Test
    void survivesItsKeystore() {
        char[] password = "mot de passe".toCharArray();
        var read = SigningKey.in(KEY.toKeystore(password), password);
        assertThat(read.name()).isEqualTo("Essai");
        assertThat(read.isSelfSigned()).isTrue();
        assertThat(read.certificate()).isEqualTo(KEY.certificate());
        assertThatThrownBy(() -> SigningKey.in(KEY.toKeystore(password), "autre".toCharArray()))
                .isInstanceOf(IllegalStateException.class);
    }

    private static PDSignature onlySignature(List<PDSignature> signatures) {
        assertThat(signatures).hasSize(1);
        assertThat(signatures.get(0).getCOSObject().getCOSName(COSName.FILTER)).isEqualTo(COSName.ADOBE_PPKLITE);
        return signatures.get(0);
    }

    private static SignerInformation signer(PDSignature signature, byte[] file) throws Exception {
        var signed = new CMSSignedData(
                new CMSProcessableByteArray(signature.getSignedContent(file)),
                ContentInfo.getInstance(new ASN1InputStream(signature.getContents()).readObject()));
        return signed.getSignerInfos().getSigners().iterator().next();
    }

    private static boolean verifies(SignerInformation signer) throws Exception {
        return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(KEY.certificate()));
    }
}
