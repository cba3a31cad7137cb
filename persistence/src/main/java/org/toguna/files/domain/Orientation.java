package org.toguna.files.domain;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as tag 0x0112 of Exif 2.3 tells it. */
public enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    TURNED_LEFT_MIRRORED,
    TURNED_LEFT,
    TURNED_RIGHT_MIRRORED,
    TURNED_RIGHT;

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int APP1 = 0xFFE1;
    private static final int TAG = 0x0112;

    /** Upright when the file says nothing that we understand. */
    public static Orientation ofJpeg(byte[] file) {
        try {
            return find(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException cutShort) {
            return UPRIGHT;
        }
    }

    /**
     * Upright when it says nothing that we understand.
     *
     * @param exif a TIFF header and its first directory of twelve-byte entries
     */
    static Orientation ofExif(byte[] exif) {
        try {
            return inExif(ByteBuffer.wrap(exif));
        } catch (IndexOutOfBoundsException | IllegalArgumentException cutShort) {
            return UPRIGHT;
        }
    }

    /** The shortest Exif that says this and nothing else: a TIFF header, and a directory of one entry. */
    byte[] asExif() {
        return ByteBuffer.allocate(26)
                .putInt(0x4D4D002A)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) (ordinal() + 1))
                .array();
    }

    private static Orientation find(ByteBuffer jpeg) {
        if (word(jpeg) != START_OF_IMAGE) {
            return UPRIGHT;
        }
        for (int marker = word(jpeg); marker != START_OF_SCAN; marker = word(jpeg)) {
            int length = word(jpeg) - 2;
            var segment = jpeg.slice(jpeg.position(), length);
            if (marker == APP1 && length > 14 && segment.getInt(0) == 0x45786966) {
                return inExif(segment.slice(6, length - 6));
            }
            jpeg.position(jpeg.position() + length);
        }
        return UPRIGHT;
    }

    private static int word(ByteBuffer bytes) {
        return bytes.getShort() & 0xFFFF;
    }

    private static Orientation inExif(ByteBuffer exif) {
        exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((exif.getShort(entry) & 0xFFFF) == TAG) {
                int said = exif.getShort(entry + 8);
                return said >= 1 && said <= values().length ? values()[said - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether what is wide in the file stands tall. */
    public boolean swaps() {
        return ordinal() >= TURNED_LEFT_MIRRORED.ordinal();
    }

    /** What puts a picture of this size upright, its corner at the origin. */
    public AffineTransform of(double width, double height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case TURNED_LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case TURNED_LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case TURNED_RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case TURNED_RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
