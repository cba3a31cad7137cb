package org.toguna.pages.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.toguna.values.Refusal;

/** The fields and files of a form as multipart/form-data (RFC 7578), as browsers write it. */
final class MultipartForm {
    /** Fields and files in a form. */
    static final int MOST_PARTS = 1000;

    /** Bytes that say what a part is. */
    private static final int MOST_HEADING = 4096;

    private static final Pattern BOUNDARY =
            Pattern.compile("boundary=(?:\"([^\"]{1,70})\"|([^\\s\";,]{1,70}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER = Pattern.compile(";\\s*(name|filename)=\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(ISO_8859_1);
    private static final byte[] DASHES = "--".getBytes(ISO_8859_1);

    private final byte[] body;
    private final String boundary;

    private MultipartForm(byte[] body, String boundary) {
        this.body = body;
        this.boundary = boundary;
    }

    /** @throws Refusal {@code shared.http.400} for what no browser sends */
    static List<Part> parts(byte[] body, String contentType) {
        var boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw unreadable();
        }
        return new MultipartForm(body, boundary.group(boundary.group(1) == null ? 2 : 1)).parts();
    }

    static String text(Part part, Charset charset) {
        return ((Slice) part).text(charset);
    }

    private List<Part> parts() {
        var first = ("--" + boundary).getBytes(ISO_8859_1);
        var next = ("\r\n--" + boundary).getBytes(ISO_8859_1);
        if (!startsWith(first, 0)) {
            throw unreadable();
        }
        var parts = new ArrayList<Part>();
        int at = first.length;
        while (!startsWith(DASHES, at)) {
            int heading = afterLine(at);
            int blank = find(BLANK_LINE, heading);
            int content = blank + BLANK_LINE.length;
            int end = find(next, content);
            if (parts.size() == MOST_PARTS || blank - heading > MOST_HEADING) {
                throw unreadable();
            }
            parts.add(new Slice(headers(heading, blank), content, end - content));
            at = end + next.length;
        }
        return parts;
    }

    /** Past the blanks that may follow a boundary, and the end of its line. */
    private int afterLine(int at) {
        int after = at;
        while (after < body.length && (body[after] == ' ' || body[after] == '\t')) {
            after++;
        }
        if (after + 1 >= body.length || body[after] != '\r' || body[after + 1] != '\n') {
            throw unreadable();
        }
        return after + 2;
    }

    private Map<String, String> headers(int from, int to) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var line : new String(body, from, to - from, UTF_8).split("\r\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private int find(byte[] sought, int from) {
        for (int at = from; at + sought.length <= body.length; at++) {
            if (startsWith(sought, at)) {
                return at;
            }
        }
        throw unreadable();
    }

    private boolean startsWith(byte[] sought, int at) {
        return at + sought.length <= body.length
                && Arrays.equals(body, at, at + sought.length, sought, 0, sought.length);
    }

    private static Refusal unreadable() {
        return new Refusal(Refusal.Kind.UNREADABLE, "shared.http.400");
    }

    /** One part: a piece of the body. */
    private final class Slice implements Part {
        private final Map<String, String> headers;
        private final int from;
        private final int length;
        private final String name;
        private final String fileName;

        Slice(Map<String, String> headers, int from, int length) {
            this.headers = headers;
            this.from = from;
            this.length = length;
            var disposition = headers.getOrDefault("Content-Disposition", "");
            if (!disposition.toLowerCase(Locale.ROOT).startsWith("form-data")) {
                throw unreadable();
            }
            this.name = parameter(disposition, "name").orElseThrow(MultipartForm::unreadable);
            this.fileName = parameter(disposition, "filename").orElse(null);
        }

        /** Browsers write the quotation mark and the end of a line in a name as in an address, some programs with a backslash. */
        private static Optional<String> parameter(String disposition, String wanted) {
            return PARAMETER
                    .matcher(disposition)
                    .results()
                    .filter(found -> found.group(1).equals(wanted))
                    .findFirst()
                    .map(found -> found.group(2)
                            .replace("\\\"", "\"")
                            .replace("%22", "\"")
                            .replace("%0D", "\r")
                            .replace("%0A", "\n"));
        }

        String text(Charset charset) {
            return new String(body, from, length, charset);
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(body, from, length);
        }

        @Override
        public String getContentType() {
            return getHeader("Content-Type");
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getSubmittedFileName() {
            return fileName;
        }

        @Override
        public long getSize() {
            return length;
        }

        @Override
        public void write(String file) throws IOException {
            Files.copy(getInputStream(), Path.of(file));
        }

        @Override
        public void delete() {
            // It goes with the request.
        }

        @Override
        public String getHeader(String header) {
            return headers.get(header);
        }

        @Override
        public Collection<String> getHeaders(String header) {
            return headers.containsKey(header) ? List.of(headers.get(header)) : List.of();
        }

        @Override
        public Collection<String> getHeaderNames() {
            return headers.keySet();
        }
    }
}
