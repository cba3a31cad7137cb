package org.toguna.files.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
    private static final String SECRET = "12.6392N 8.0029W Awa";

    /** Exif, XMP, IPTC, colour profile, maker's own, comment: wherever cameras and programs put words. */
    @ParameterizedTest
    @CsvSource({
        "0xE1, 'Exif\0\0MM\0*\0\0\0\b\0\0'",
        "0xE1, 'http://ns.adobe.com/xap/1.0/\0'",
        "0xE2, 'ICC_PROFILE\0'",
        "0xE2, 'MPF\0'",
        "0xE0, 'JFXX\0'",
        "0xEB, 'JP'",
        "0xED, 'Photoshop 3.0\0'",
        "0xEE, 'Ducky'",
        "0xFE, ''"
    })
    void whatAJpegFileSaysBesideThePictureIsGone(int marker, String begins) throws IOException {
        var given = with(marker, begins + SECRET, jpeg(false));

        var kept = new StoredFile(given, NOON).content();

        assertThat(latin(kept)).doesNotContain(SECRET).doesNotContain("Exif");
        assertThat(pixels(kept)).isEqualTo(pixels(jpeg(false)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void thePictureIsNotCompressedAnew(boolean progressive) throws IOException {
        var plain = jpeg(progressive);

        var kept = new StoredFile(with(0xFE, SECRET, plain), NOON);

        assertThat(kept.content()).isEqualTo(plain);
        assertThat(kept.sha256()).as("of what is stored").isEqualTo(new StoredFile(plain, NOON).sha256());
    }

    @Test
    void smallCopiesAndWhatFollowsThePictureAreGone() throws IOException {
        var plain = jpeg(false);
        var thumbnail = ByteBuffer.allocate(14 + 27 + SECRET.length())
                .put("JFIF\0\1\2".getBytes(ISO_8859_1))
                .position(12)
                .put((byte) 3)
                .put((byte) 3)
                .put(SECRET.getBytes(ISO_8859_1))
                .array();
        var jfif = with(0xE0, latin(thumbnail), without(plain, 0xE0));
        var given = ByteBuffer.allocate(jfif.length + SECRET.length())
                .put(jfif)
                .put(SECRET.getBytes(ISO_8859_1))
                .array();

        var kept = new StoredFile(given, NOON).content();

        assertThat(latin(kept)).doesNotContain(SECRET).contains("JFIF");
        assertThat(pixels(kept)).isEqualTo(pixels(plain));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void howTheCameraWasHeldIsAllThatExifStillSays(int orientation) throws IOException {
        var exif = "Exif\0\0II*\0\b\0\0\0\2\0"
                + "\u0010\1\2\0\u0015\0\0\0\u0026\0\0\0" // the camera's name, which follows
                + "\u0012\1\3\0\1\0\0\0" + (char) orientation + "\0\0\0"
                + "\0\0\0\0" + SECRET + "\0";

        var kept = new StoredFile(with(0xE1, exif, jpeg(false)), NOON).content();

        assertThat(latin(kept)).doesNotContain(SECRET).containsOnlyOnce("Exif");
        assertThat(Orientation.ofJpeg(kept).ordinal() + 1).isEqualTo(orientation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tEXt", "zTXt", "iTXt", "eXIf", "iCCP", "tIME", "sPLT", "prVt"})
    void whatAPngFileSaysBesideThePictureIsGone(String chunk) throws IOException {
        var plain = png();
        var secret = chunk(chunk, SECRET.getBytes(ISO_8859_1));
        var given = ByteBuffer.allocate(plain.length + secret.length + SECRET.length())
                .put(plain, 0, 33)
                .put(secret)
                .put(plain, 33, plain.length - 33)
                .put(SECRET.getBytes(ISO_8859_1))
                .array();

        assertThat(new StoredFile(given, NOON).content()).isEqualTo(plain);
    }

    @Test
    void aPngFileStillSaysHowTheCameraWasHeld() throws IOException {
        var plain = png();
        var exif = ("MM\0*\0\0\0\b\0\1\1\u0012\0\3\0\0\0\1\0\6\0\0\0\0\0\0" + SECRET).getBytes(ISO_8859_1);
        var said = chunk("eXIf", exif);
        var given = ByteBuffer.allocate(plain.length + said.length)
                .put(plain, 0, 33)
                .put(said)
                .put(plain, 33, plain.length - 33)
                .array();

        var kept = latin(new StoredFile(given, NOON).content());

        assertThat(kept).doesNotContain(SECRET).contains(latin(chunk("eXIf", Orientation.TURNED_LEFT.asExif())));
    }

    @Test
    void aDocumentStaysAsItWasSigned() {
        var signed = "%PDF-1.7 /Author (Awa) %%EOF".getBytes(ISO_8859_1);
        assertThat(new StoredFile(signed, NOON).content()).isEqualTo(signed);
    }

    @Test
    void aPictureCutShortIsShownAsFarAsItGoesOrRefused() throws IOException {
        var jpeg = jpeg(false);
        var png = png();
        assertThat(latin(new StoredFile(Arrays.copyOf(jpeg, jpeg.length - 2), NOON).content()))
                .endsWith("\u00ff\u00d9");
        for (var cut : new byte[][] {Arrays.copyOf(jpeg, 4), Arrays.copyOf(jpeg, 200), Arrays.copyOf(png, 60)}) {
            assertThatThrownBy(() -> new StoredFile(cut, NOON)).hasMessage("shared.file.unreadable");
        }
        var lying = png.clone();
        lying[8] = 0x7f;
        assertThatThrownBy(() -> new StoredFile(lying, NOON)).hasMessage("shared.file.unreadable");
        var empty = with(0xFE, "", jpeg);
        empty[5] = 0;
        assertThatThrownBy(() -> new StoredFile(empty, NOON)).hasMessage("shared.file.unreadable");
    }

    private static BufferedImage drawing() {
        var drawing = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        var canvas = drawing.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, Color.BLUE, 64, 48, Color.YELLOW));
        canvas.fillRect(0, 0, 64, 48);
        canvas.dispose();
        return drawing;
    }

    private static byte[] jpeg(boolean progressive) throws IOException {
        var written = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(written)) {
            var wanted = writer.getDefaultWriteParam();
            wanted.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(drawing(), null, null), wanted);
        } finally {
            writer.dispose();
        }
        return written.toByteArray();
    }

    private static byte[] png() throws IOException {
        var written = new ByteArrayOutputStream();
        ImageIO.write(drawing(), "png", written);
        return written.toByteArray();
    }

    /** Puts a segment before all others. */
    private static byte[] with(int marker, String content, byte[] jpeg) {
        return ByteBuffer.allocate(jpeg.length + 4 + content.length())
                .put(jpeg, 0, 2)
                .putShort((short) (0xFF00 | marker))
                .putShort((short) (2 + content.length()))
                .put(content.getBytes(ISO_8859_1))
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** Takes away the first segment. */
    private static byte[] without(byte[] jpeg, int marker) {
        assertThat(jpeg[3] & 0xFF).isEqualTo(marker);
        int end = 4 + ByteBuffer.wrap(jpeg).getShort(4);
        return ByteBuffer.allocate(jpeg.length - end + 2)
                .put(jpeg, 0, 2)
                .put(jpeg, end, jpeg.length - end)
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        var typed = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(ISO_8859_1))
                .put(content)
                .array();
        var sum = new CRC32();
        sum.update(typed);
        return ByteBuffer.allocate(8 + typed.length)
                .putInt(content.length)
                .put(typed)
                .putInt((int) sum.getValue())
                .array();
    }

    private static int[] pixels(byte[] file) throws IOException {
        var read = ImageIO.read(new ByteArrayInputStream(file));
        return read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
