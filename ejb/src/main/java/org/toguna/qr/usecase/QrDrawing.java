package org.toguna.qr.usecase;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a path of vectors.
 *
 * @param size of one side in modules, its quiet margin included
 * @param path for the d attribute of an SVG path
 */
public record QrDrawing(int size, String path) {
    /** The standard asks for so many light modules around. */
    private static final int MARGIN = 4;

    private static final int PIXELS = 4;

    public static QrDrawing of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrDrawing(code.size + 2 * MARGIN, path.toString());
    }

    /** A picture by itself, of whole pixels for each module: others blur on a screen. */
    public String svg() {
        var side = PIXELS * size;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + side + "\" height=\"" + side + "\" viewBox=\"0 0 "
                + size
                + " " + size + "\" shape-rendering=\"crispEdges\"><rect width=\"" + size + "\" height=\"" + size
                + "\" fill=\"#fff\"/><path d=\"" + path + "\"/></svg>";
    }
}
