package org.toguna.report.usecase;

import org.toguna.qr.usecase.QrDrawing;

/**
 * What a printing of a report is worth.
 *
 * @param number in the forum; 0 for a draft, which anybody may make and which proves nothing
 * @param address of the page that knows the published file, null for a draft
 * @param signatory the name in the certificate that signs it, null when it is not signed
 * @param selfSigned whether nobody but the installation vouches for that name
 */
public record Edition(int number, String address, String signatory, boolean selfSigned) {
    public static final Edition DRAFT = new Edition(0, null, null, false);

    public boolean isDraft() {
        return number == 0;
    }

    public boolean isSigned() {
        return signatory != null;
    }

    /** The address as a drawing that telephones read: the path of its dark squares, each one unit wide. */
    public QrDrawing qr() {
        return QrDrawing.of(address);
    }
}
