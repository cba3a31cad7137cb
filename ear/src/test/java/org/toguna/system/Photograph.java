package org.toguna.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;

/** What a phone takes. */
final class Photograph {
    private Photograph() {}

    /** A JPEG file whose Exif segment says so, where it was taken for instance. */
    static byte[] saying(String secret) throws IOException {
        var drawn = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "jpeg", drawn);
        var exif = ("Exif\0\0" + secret).getBytes(ISO_8859_1);
        return ByteBuffer.allocate(drawn.size() + 4 + exif.length)
                .put(drawn.toByteArray(), 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + exif.length))
                .put(exif)
                .put(drawn.toByteArray(), 2, drawn.size() - 2)
                .array();
    }
}
