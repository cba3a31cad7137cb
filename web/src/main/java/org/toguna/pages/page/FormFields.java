package org.toguna.pages.page;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.toguna.values.Refusal;

/** The fields of a form as application/x-www-form-urlencoded. */
final class FormFields {
    /** More than the fullest form of ours has. */
    static final int MOST = 10_000;

    private FormFields() {}

    /** @throws Refusal {@code shared.http.400} for what no browser sends */
    static void addTo(Map<String, List<String>> fields, byte[] body, Charset charset) {
        var pairs = new StringTokenizer(new String(body, charset), "&");
        for (int count = 0; pairs.hasMoreTokens(); count++) {
            if (count == MOST) {
                throw unreadable();
            }
            var pair = pairs.nextToken();
            int equals = pair.indexOf('=');
            var name = equals < 0 ? pair : pair.substring(0, equals);
            var value = equals < 0 ? "" : pair.substring(equals + 1);
            fields.computeIfAbsent(decoded(name, charset), any -> new ArrayList<>())
                    .add(decoded(value, charset));
        }
    }

    private static String decoded(String text, Charset charset) {
        try {
            return URLDecoder.decode(text, charset);
        } catch (IllegalArgumentException malformed) {
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return new Refusal(Refusal.Kind.UNREADABLE, "shared.http.400");
    }
}
