package org.toguna.belenios;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An archive taken apart, to be changed in one place and put together again with all hashes, heights and headers right. */
final class Links {
    /** An event with the data that precede it. */
    static final class Link {
        final List<String> data = new ArrayList<>();
        Event.Type type;
        UnaryOperator<String> event = UnaryOperator.identity();

        /** Changes one file; the files after it that name its hash name the new one. */
        Link change(int index, UnaryOperator<String> change) {
            var before = data.get(index);
            var after = change.apply(before);
            data.set(index, after);
            for (int i = index + 1; i < data.size(); i++) {
                data.set(i, data.get(i).replace(hash(before), hash(after)));
            }
            return this;
        }

        private static String hash(String json) {
            return Hash.hex(json.getBytes(UTF_8));
        }
    }

    final List<Link> all = new ArrayList<>();
    private final long timestamp;

    Links(byte[] archive) {
        try {
            var files = Archive.open(new ByteArrayInputStream(archive));
            timestamp = files.timestamp();
            var link = new Link();
            for (var file = files.next(); file.isPresent(); file = files.next()) {
                var text = new String(file.get().contents(), UTF_8);
                if (file.get().isData()) {
                    link.data.add(text);
                } else {
                    link.type = Event.read(file.get().contents()).type();
                    all.add(link);
                    link = new Link();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Link first(Event.Type type) {
        return all.stream().filter(link -> link.type == type).findFirst().orElseThrow();
    }

    byte[] archive() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(Archive.Entry.header(timestamp).blocks(timestamp));
        var head = Optional.<String>empty();
        for (int height = 0; height < all.size(); height++) {
            var link = all.get(height);
            var payload = Optional.<String>empty();
            for (var json : link.data) {
                var entry = Archive.Entry.data(json);
                out.writeBytes(entry.blocks(timestamp));
                payload = Optional.of(entry.hash());
            }
            var json = new Event(head, height, link.type, payload).json();
            var contents = link.event.apply(json).getBytes(UTF_8);
            var entry = new Archive.Entry(Hash.hex(contents) + ".event.json", contents);
            out.writeBytes(entry.blocks(timestamp));
            head = Optional.of(entry.hash());
        }
        return out.toByteArray();
    }
}
