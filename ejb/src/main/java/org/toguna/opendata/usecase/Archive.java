package org.toguna.opendata.usecase;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.toguna.commitment.domain.Decision;
import org.toguna.values.TextAsObject;

/** A ZIP archive that remembers the size and SHA-256 of what was put into it. */
final class Archive implements AutoCloseable {
    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig()
            .withAdapters(new TextAsObject(), new Decision.LevelsAsArray())
            .withNullValues(false)
            .withFormatting(true));

    private final ZipOutputStream zip;
    private final List<OpenData.File> files = new ArrayList<>();

    /** What writes a file; it need not close what it is given. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    Archive(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    void add(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var counted = new Counted(zip);
        content.write(counted);
        counted.flush();
        zip.closeEntry();
        files.add(new OpenData.File(name, counted.bytes, counted.sha256()));
    }

    /** @param document of {@link OpenData} */
    void addJson(String name, Object document) throws IOException {
        add(name, out -> out.write(JSON.toJson(document).getBytes(StandardCharsets.UTF_8)));
    }

    List<OpenData.File> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts and hashes what passes; the archive stays open when a file is done. */
    private static final class Counted extends FilterOutputStream {
        private final MessageDigest digest;
        private long bytes;

        Counted(OutputStream out) {
            super(null);
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException everyJdkHasIt) {
                throw new IllegalStateException(everyJdkHasIt);
            }
            this.out = new DigestOutputStream(out, digest);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int length) throws IOException {
            out.write(many, from, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }

        String sha256() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
