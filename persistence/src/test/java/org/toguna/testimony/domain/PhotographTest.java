package org.toguna.testimony.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toguna.files.domain.StoredFile;

class PhotographTest {
    private static final String SECRET = "Bamako 12.6392N 8.0029W";

    @Test
    void whatTheFileSaysOfThePlaceIsGone() throws IOException {
        var given = withExif(jpeg(picture(400, 300)), 1);
        assertThat(latin(given)).contains(SECRET);

        var kept = Photograph.of(given).content();

        assertThat(latin(kept)).doesNotContain(SECRET).doesNotContain("Exif");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(400);
    }

    /** The picture is red in its top left corner as it lies in the file; a camera held otherwise says where that belongs. */
    @ParameterizedTest
    @CsvSource({
        "1, 400, 300, 20, 20",
        "2, 400, 300, 380, 20",
        "3, 400, 300, 380, 280",
        "4, 400, 300, 20, 280",
        "5, 300, 400, 20, 20",
        "6, 300, 400, 280, 20",
        "7, 300, 400, 280, 380",
        "8, 300, 400, 20, 380"
    })
    void itStandsAsItWasHeld(int orientation, int width, int height, int redX, int redY) throws IOException {
        var kept = ImageIO.read(new ByteArrayInputStream(
                Photograph.of(withExif(jpeg(picture(400, 300)), orientation)).content()));

        assertThat(kept.getWidth()).isEqualTo(width);
        assertThat(kept.getHeight()).isEqualTo(height);
        var corner = new Color(kept.getRGB(redX, redY));
        assertThat(corner.getRed()).isGreaterThan(180);
        assertThat(corner.getBlue()).isLessThan(80);
    }

    @Test
    void itIsAtMostSixteenHundredPixelsLong() throws IOException {
        var kept = ImageIO.read(new ByteArrayInputStream(
                Photograph.of(jpeg(picture(6000, 4000))).content()));
        assertThat(kept.getWidth()).isEqualTo(1600);
        assertThat(kept.getHeight()).isBetween(1065, 1068);
    }

    @Test
    void aDrawingWithHolesIsPutOnWhite() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB), "png", png);
        var kept = ImageIO.read(
                new ByteArrayInputStream(Photograph.of(png.toByteArray()).content()));
        assertThat(new Color(kept.getRGB(25, 25)).getRed()).isGreaterThan(250);
    }

    @Test
    void whatIsNoPhotographIsRefused() throws IOException {
        assertThatThrownBy(() -> Photograph.of(new byte[30 * 1024 * 1024])).hasMessage("following.photograph.tooBig");
        assertThatThrownBy(() -> Photograph.of("MZ program".getBytes(StandardCharsets.US_ASCII)))
                .hasMessage("following.photograph.type");
        assertThatThrownBy(() -> Photograph.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .hasMessage("following.photograph.type");
        var cut = Arrays.copyOf(jpeg(picture(400, 300)), 60);
        assertThatThrownBy(() -> Photograph.of(cut)).hasMessage("following.photograph.unreadable");
        assertThat(StoredFile.MOST).isEqualTo(10 * 1024 * 1024);
    }

    private static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 4, height / 4);
        canvas.dispose();
        return picture;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var written = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", written);
        return written.toByteArray();
    }

    /** Puts an Exif segment, with one tag and a remark, after the first two bytes. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        var remark = SECRET.getBytes(StandardCharsets.ISO_8859_1);
        var exif = ByteBuffer.allocate(32 + remark.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        exif.putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0);
        exif.position(32).put(remark);
        var whole = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
        whole.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + exif.capacity()));
        whole.put(exif.array()).put(jpeg, 2, jpeg.length - 2);
        return whole.array();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
