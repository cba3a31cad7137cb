package org.toguna.testimony.domain;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.toguna.files.domain.MediaType;
import org.toguna.files.domain.Orientation;
import org.toguna.files.domain.StoredFile;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/**
 * A photograph drawn anew: what its file says of the place, the hour and the camera is gone, and it stands as it was held.
 * Always JPEG, at most {@link #LONGEST} pixels long.
 */
public final class Photograph {
    /** In pixels. */
    public static final int LONGEST = 1600;

    /** In pixels: more would be a bomb. */
    private static final long MOST_PIXELS = 120_000_000;

    private static final float QUALITY = 0.82f;

    private final byte[] content;

    private Photograph(byte[] content) {
        this.content = content;
    }

    /**
     * @param given a JPEG or PNG file of at most {@link StoredFile#MOST} bytes
     * @throws Refusal {@code following.photograph.tooBig}, {@code following.photograph.type} or {@code following.photograph.unreadable}
     */
    public static Photograph of(byte[] given) {
        if (given.length > StoredFile.MOST) {
            throw refusal("following.photograph.tooBig");
        }
        var type = MediaType.of(given)
                .filter(known -> known != MediaType.PDF)
                .orElseThrow(() -> refusal("following.photograph.type"));
        try {
            var turn = type == MediaType.JPEG ? Orientation.ofJpeg(given) : Orientation.UPRIGHT;
            return new Photograph(write(draw(read(given), turn)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw refusal("following.photograph.unreadable");
        }
    }

    private static Refusal refusal(String code) {
        return new Refusal(Refusal.Kind.INVALID, List.of(new Problem("photograph", code)));
    }

    /** Reads no more pixels than needed: the memory that a picture takes does not depend on its size. */
    private static BufferedImage read(byte[] given) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(given))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IIOException("no reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) {
                    throw new IIOException("too many pixels");
                }
                int step = Math.max(1, Math.max(width, height) / (2 * LONGEST));
                var wanted = reader.getDefaultReadParam();
                wanted.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, wanted);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage draw(BufferedImage read, Orientation turn) {
        double scale = Math.min(1, (double) LONGEST / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        var drawn = new BufferedImage(
                turn.swaps() ? height : width, turn.swaps() ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = drawn.createGraphics();
        try {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            var place = new AffineTransform(turn.of(width, height));
            place.scale((double) width / read.getWidth(), (double) height / read.getHeight());
            canvas.drawImage(read, place, null);
        } finally {
            canvas.dispose();
        }
        return drawn;
    }

    private static byte[] write(BufferedImage drawn) throws IOException {
        var written = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(written)) {
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(drawn, null, null), wanted);
        } finally {
            writer.dispose();
        }
        return written.toByteArray();
    }

    /** A JPEG file without any metadata. */
    public byte[] content() {
        return content.clone();
    }
}
