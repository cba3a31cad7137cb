package org.toguna.belenios;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** A file of a box that is kept elsewhere than in an archive, such as in a database: what it is called, and its JSON. */
public record BoardFile(String name, String json) {
    static BoardFile of(Archive.Entry entry) {
        return new BoardFile(entry.name(), new String(entry.contents(), UTF_8));
    }

    /** What every archive begins with. */
    public static void writeHeader(OutputStream out, long timestamp) throws IOException {
        out.write(Archive.Entry.header(timestamp).blocks(timestamp));
    }

    /** As it stands in the archive. */
    public void write(OutputStream out, long timestamp) throws IOException {
        out.write(new Archive.Entry(name, json.getBytes(UTF_8)).blocks(timestamp));
    }
}
