package org.toguna.report.usecase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signs a PDF as PAdES baseline B asks (ETSI EN 319 142-1): a detached CMS over the whole file, which names its certificate
 * among what it signs and leaves the time to the PDF. The file stays PDF/A and PDF/UA: the field, which shows nothing, has a
 * tooltip and its place in the structure before the signature is added as an increment.
 */
final class SignedPdf {
    private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");
    private static final COSName TABS = COSName.getPDFName("Tabs");

    private SignedPdf() {}

    /**
     * @param tooltip what a screen reader says of the signature
     * @param reason why it was signed
     */
    static byte[] of(byte[] pdf, SigningKey key, String tooltip, String reason, Instant at) {
        try {
            return signed(withField(pdf, tooltip), key, reason, at);
        } catch (IOException broken) {
            throw new IllegalStateException("The report cannot be signed", broken);
        }
    }

    private static byte[] withField(byte[] pdf, String tooltip) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            form.setSignaturesExist(true);
            form.setAppendOnly(true);
            var field = new PDSignatureField(form);
            field.setPartialName("signature");
            field.setAlternateFieldName(tooltip);
            form.getFields().add(field);

            var page = document.getPage(0);
            var widget = field.getWidgets().get(0);
            widget.setRectangle(new PDRectangle());
            widget.setPage(page);
            widget.setPrinted(true);
            widget.setLocked(true);
            page.getAnnotations().add(widget);
            page.getCOSObject().setItem(TABS, COSName.S);

            var root = document.getDocumentCatalog().getStructureTreeRoot();
            var top = (PDStructureElement) root.getKids().get(0);
            var element = new PDStructureElement("Form", top);
            element.setPage(page);
            element.setAlternateDescription(tooltip);
            var reference = new PDObjectReference();
            reference.setReferencedObject(widget);
            element.appendKid(reference);
            top.appendKid(element);
            int place = root.getParentTreeNextKey();
            widget.setStructParent(place);
            addToParentTree(root.getParentTree(), place, element);
            root.setParentTreeNextKey(place + 1);

            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** At the end of its last leaf. */
    private static void addToParentTree(PDNumberTreeNode tree, int place, PDStructureElement element) {
        var node = tree.getCOSObject();
        for (var kids = node.getCOSArray(COSName.KIDS); kids != null; kids = node.getCOSArray(COSName.KIDS)) {
            node = (COSDictionary) kids.getObject(kids.size() - 1);
        }
        var numbers = node.getCOSArray(COSName.NUMS);
        numbers.add(COSInteger.get(place));
        numbers.add(element.getCOSObject());
        var limits = node.getCOSArray(COSName.LIMITS);
        if (limits != null) {
            limits.set(1, COSInteger.get(place));
        }
    }

    private static byte[] signed(byte[] pdf, SigningKey key, String reason, Instant at) throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(CADES);
            signature.setName(key.name());
            signature.setReason(reason);
            signature.setSignDate(GregorianCalendar.from(ZonedDateTime.ofInstant(at, ZoneOffset.UTC)));
            var field = document.getSignatureFields().get(0);
            field.getCOSObject().setItem(COSName.V, signature);
            options.setPreferredSignatureSize(SignatureOptions.DEFAULT_SIGNATURE_SIZE * 2);
            document.addSignature(signature, content -> cms(content, key), options);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static byte[] cms(InputStream content, SigningKey key) throws IOException {
        try {
            var signer = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(attributes(key))
                    .build(new JcaContentSignerBuilder(key.algorithm()).build(key.key()), key.certificate());
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer);
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException failed) {
            throw new IOException(failed);
        }
    }

    private static CMSAttributeTableGenerator attributes(SigningKey key) throws GeneralSecurityException {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
        var named = new ASN1EncodableVector();
        named.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest)))));
        var usual = new DefaultSignedAttributeTableGenerator(new AttributeTable(named));
        return (Map parameters) -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }
}
