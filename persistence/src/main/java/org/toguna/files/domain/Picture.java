package org.toguna.files.domain;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/**
 * The file of a picture less what it says besides the picture: place, hour, camera, author, comments, small copies, colour profile.
 * Kept is only what is known to be needed for drawing it, and how the camera was held. The picture itself is not compressed anew.
 */
final class Picture {
    private static final int MARKER = 0xFF;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;
    private static final byte[] JFIF = text("JFIF\0");
    private static final int JFIF_LENGTH = 14;
    private static final byte[] ADOBE = text("Adobe");
    private static final int ADOBE_LENGTH = 12;

    private static final int PNG_SIGNATURE_LENGTH = 8;

    /** Of PNG, third edition, and what it needs to move. */
    private static final Set<String> KEPT_CHUNKS = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "sRGB", "cICP", "sBIT", "bKGD", "hIST", "pHYs",
            "acTL", "fcTL", "fdAT");

    private Picture() {}

    /** @throws Refusal {@code shared.file.unreadable} */
    static byte[] bare(MediaType type, byte[] file) {
        try {
            return switch (type) {
                case JPEG -> jpeg(ByteBuffer.wrap(file), Orientation.ofJpeg(file));
                case PNG -> png(ByteBuffer.wrap(file));
                case PDF -> file;
            };
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutShort) {
            throw new Refusal(Refusal.Kind.INVALID, List.of(new Problem("file", "shared.file.unreadable")));
        }
    }

    /** ITU-T T.81, annex B: segments up to the last scan; what follows the picture in the file is left out. */
    private static byte[] jpeg(ByteBuffer file, Orientation orientation) {
        var head = new ByteArrayOutputStream();
        var picture = new ByteArrayOutputStream();
        file.getShort();
        boolean drawn = false;
        while (file.hasRemaining() || !drawn) {
            int marker = marker(file);
            if (marker == END_OF_IMAGE) {
                break;
            }
            var content = take(file, (file.getShort() & 0xFFFF) - 2);
            if (marker == APP0 && begins(content, JFIF) && head.size() == 0) {
                segment(head, marker, withoutThumbnail(content));
            } else if (marker == APP14 && begins(content, ADOBE)) {
                segment(picture, marker, Arrays.copyOf(content, ADOBE_LENGTH));
            } else if (draws(marker)) {
                segment(picture, marker, content);
            }
            if (marker == START_OF_SCAN) {
                scan(file, picture);
                drawn = true;
            }
        }
        if (!drawn) {
            throw new IllegalArgumentException("no scan");
        }
        var bare = new ByteArrayOutputStream();
        bare.write(MARKER);
        bare.write(START_OF_IMAGE);
        bare.writeBytes(head.toByteArray());
        if (orientation != Orientation.UPRIGHT) {
            segment(
                    bare,
                    APP1,
                    ByteBuffer.allocate(32)
                            .put(text("Exif\0\0"))
                            .put(orientation.asExif())
                            .array());
        }
        bare.writeBytes(picture.toByteArray());
        bare.write(MARKER);
        bare.write(END_OF_IMAGE);
        return bare.toByteArray();
    }

    /** Frames, tables, intervals and scans; neither applications' segments nor comments nor what is reserved. */
    private static boolean draws(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC8 || marker >= 0xDA && marker <= 0xDF;
    }

    private static int marker(ByteBuffer file) {
        if ((file.get() & 0xFF) != MARKER) {
            throw new IllegalArgumentException("no marker");
        }
        int marker;
        do {
            marker = file.get() & 0xFF;
        } while (marker == MARKER);
        return marker;
    }

    /** Version, unit and density; the small copy that may follow shows what was cut off the large one. */
    private static byte[] withoutThumbnail(byte[] content) {
        var kept = Arrays.copyOf(content, JFIF_LENGTH);
        kept[JFIF_LENGTH - 1] = 0;
        kept[JFIF_LENGTH - 2] = 0;
        return kept;
    }

    private static void segment(ByteArrayOutputStream to, int marker, byte[] content) {
        to.write(MARKER);
        to.write(marker);
        to.write((content.length + 2) >> 8);
        to.write(content.length + 2);
        to.writeBytes(content);
    }

    /** Up to the next marker that is neither a stuffed zero nor a restart; a file cut short here still shows what came. */
    private static void scan(ByteBuffer file, ByteArrayOutputStream to) {
        int from = file.position();
        int at = from;
        while (at < file.limit() && !(file.get(at) == (byte) MARKER && ends(file, at + 1))) {
            at++;
        }
        to.write(file.array(), from, at - from);
        file.position(at);
    }

    private static boolean ends(ByteBuffer file, int at) {
        int next = at < file.limit() ? file.get(at) & 0xFF : END_OF_IMAGE;
        return next != 0 && (next < 0xD0 || next > 0xD7);
    }

    private static byte[] png(ByteBuffer file) {
        var bare = new ByteArrayOutputStream();
        bare.writeBytes(take(file, PNG_SIGNATURE_LENGTH));
        String type;
        do {
            int length = file.getInt();
            type = new String(take(file, 4), StandardCharsets.ISO_8859_1);
            var content = take(file, length);
            file.getInt();
            if (KEPT_CHUNKS.contains(type)) {
                chunk(bare, type, content);
            } else if (type.equals("eXIf") && Orientation.ofExif(content) != Orientation.UPRIGHT) {
                chunk(bare, type, Orientation.ofExif(content).asExif());
            }
        } while (!type.equals("IEND"));
        return bare.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream to, String type, byte[] content) {
        var typed = ByteBuffer.allocate(4 + content.length)
                .put(text(type))
                .put(content)
                .array();
        var sum = new CRC32();
        sum.update(typed);
        to.writeBytes(ByteBuffer.allocate(8 + typed.length)
                .putInt(content.length)
                .put(typed)
                .putInt((int) sum.getValue())
                .array());
    }

    private static byte[] take(ByteBuffer file, int length) {
        if (length < 0 || length > file.remaining()) {
            throw new IllegalArgumentException("cut short");
        }
        var taken = new byte[length];
        file.get(taken);
        return taken;
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    private static byte[] text(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }
}
