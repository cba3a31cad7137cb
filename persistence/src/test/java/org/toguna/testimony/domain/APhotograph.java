package org.toguna.testimony.domain;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Files that witnesses hand in, for tests. */
public final class APhotograph {
    private APhotograph() {}

    public static byte[] png() {
        return png(Color.BLACK);
    }

    /** With one pixel of that colour. */
    public static byte[] png(Color colour) {
        var drawn = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        drawn.setRGB(0, 0, colour.getRGB());
        var written = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "png", written);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return written.toByteArray();
    }
}
