package org.toguna.belenios;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The .bel archive (4.4): a tar of 512-byte blocks without end-of-archive blocks. A file has one possible writing: reading writes
 * each header anew and compares.
 */
final class Archive {
    private static final String HEADER_NAME = "BELENIOS";
    private static final Pattern TIMESTAMP = Pattern.compile("\\{\"version\":1,\"timestamp\":\"(0|[1-9][0-9]{0,9})\"}");
    private static final Pattern FILE_NAME = Pattern.compile("[0-9a-f]{64}\\.(?:data|event)\\.json");
    private static final int BLOCK = 512;
    private static final int NAME_LENGTH = 100;

    /** Room for the public credentials of 200,000 voters; ballots are far smaller. */
    private static final int LARGEST_FILE = 128 << 20;

    /** A file, as bytes. */
    record Entry(String name, byte[] contents) {
        static Entry data(String json) {
            return named(json, ".data.json");
        }

        static Entry event(Event event) {
            return named(event.json(), ".event.json");
        }

        private static Entry named(String json, String suffix) {
            var contents = json.getBytes(UTF_8);
            return new Entry(Hash.hex(contents) + suffix, contents);
        }

        static Entry header(long timestamp) {
            return new Entry(HEADER_NAME, ("{\"version\":1,\"timestamp\":\"" + timestamp + "\"}").getBytes(UTF_8));
        }

        boolean isData() {
            return name.endsWith(".data.json");
        }

        /** The part of the name that is the hash. */
        String hash() {
            return name.substring(0, name.indexOf('.'));
        }

        byte[] blocks(long timestamp) {
            int size = contents.length;
            var blocks = new byte[BLOCK + (size + BLOCK - 1) / BLOCK * BLOCK];
            put(blocks, 0, name);
            put(blocks, 100, "0000644\0" + "0000000\0" + "0000000\0");
            put(blocks, 124, String.format("%011o\0%011o\0", size, timestamp));
            put(blocks, 148, "        0");
            int checksum = 0;
            for (int i = 0; i < BLOCK; i++) {
                checksum += blocks[i];
            }
            put(blocks, 148, String.format("%06o\0 ", checksum));
            System.arraycopy(contents, 0, blocks, BLOCK, size);
            return blocks;
        }

        private static void put(byte[] blocks, int at, String text) {
            var bytes = text.getBytes(US_ASCII);
            System.arraycopy(bytes, 0, blocks, at, bytes.length);
        }
    }

    private final InputStream in;
    private final long timestamp;

    private Archive(InputStream in, long timestamp) {
        this.in = in;
        this.timestamp = timestamp;
    }

    /** Reads the BELENIOS header, whose timestamp every file bears; the files follow one by one. */
    static Archive open(InputStream in) throws IOException {
        var block = block(in).orElseThrow(() -> new Refused(Reason.TAR_TRUNCATED, "empty"));
        Refused.unless(name(block).equals(HEADER_NAME), Reason.ARCHIVE_HEADER);
        var contents = contents(in, block);
        var header = TIMESTAMP.matcher(new String(contents, UTF_8));
        Refused.unless(header.matches(), Reason.ARCHIVE_HEADER);
        var archive = new Archive(in, Long.parseLong(header.group(1)));
        archive.compare(block, new Entry(HEADER_NAME, contents));
        return archive;
    }

    long timestamp() {
        return timestamp;
    }

    Optional<Entry> next() throws IOException {
        var block = block(in);
        if (block.isEmpty()) {
            return Optional.empty();
        }
        var name = name(block.get());
        Refused.unless(FILE_NAME.matcher(name).matches(), Reason.FILE_NAME, name);
        var entry = new Entry(name, contents(in, block.get()));
        compare(block.get(), entry);
        Refused.unless(Hash.hex(entry.contents()).equals(entry.hash()), Reason.FILE_HASH, name);
        return Optional.of(entry);
    }

    private void compare(byte[] block, Entry entry) {
        Refused.unless(
                Arrays.equals(block, Arrays.copyOf(entry.blocks(timestamp), BLOCK)), Reason.TAR_HEADER, entry.name());
    }

    private static Optional<byte[]> block(InputStream in) throws IOException {
        var block = in.readNBytes(BLOCK);
        Refused.unless(block.length == 0 || block.length == BLOCK, Reason.TAR_TRUNCATED);
        return block.length == 0 ? Optional.empty() : Optional.of(block);
    }

    private static String name(byte[] block) {
        int end = 0;
        while (end < NAME_LENGTH && block[end] != 0) {
            end++;
        }
        return new String(block, 0, end, US_ASCII);
    }

    private static byte[] contents(InputStream in, byte[] block) throws IOException {
        var octal = new String(block, 124, 11, US_ASCII);
        Refused.unless(octal.matches("[0-7]{11}"), Reason.TAR_HEADER, name(block));
        long size = Long.parseLong(octal, 8);
        Refused.unless(size <= LARGEST_FILE, Reason.TAR_TOO_LARGE, name(block));
        var contents = in.readNBytes((int) size);
        var padding = in.readNBytes((int) ((BLOCK - size % BLOCK) % BLOCK));
        Refused.unless(
                contents.length == size && (size + padding.length) % BLOCK == 0, Reason.TAR_TRUNCATED, name(block));
        Refused.unless(Arrays.equals(padding, new byte[padding.length]), Reason.TAR_PADDING, name(block));
        return contents;
    }
}
