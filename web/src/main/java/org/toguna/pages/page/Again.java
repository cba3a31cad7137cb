package org.toguna.pages.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody asked for at a moment when it could not be done. Another try sends the same to the same address: what was typed is
 * kept in the page, but for passwords, codes and files, which are asked for again.
 *
 * @param posting whether it was a form, else a page
 */
public record Again(boolean posting, List<Field> fields) {
    private static final Pattern SECRET = Pattern.compile("password|^(present|code|token)$", Pattern.CASE_INSENSITIVE);

    /** @param kind the type of an input: hidden, or what is asked for again */
    public record Field(String name, String value, String kind) {
        public boolean askedAgain() {
            return !kind.equals("hidden");
        }
    }

    static Again of(HttpServletRequest asked) {
        var fields = new ArrayList<Field>();
        WholeRequest.in(asked).ifPresent(whole -> {
            whole.fields()
                    .forEach((name, values) -> values.forEach(value -> fields.add(
                            isSecret(name) ? new Field(name, "", "password") : new Field(name, value, "hidden"))));
            whole.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null)
                    .forEach(file -> fields.add(new Field(file.getName(), "", "file")));
        });
        return new Again(asked.getMethod().equals("POST"), fields);
    }

    private static boolean isSecret(String field) {
        return SECRET.matcher(field).find();
    }

    /** How the form is sent. */
    public String encoding() {
        return fields.stream().anyMatch(field -> field.kind().equals("file"))
                ? "multipart/form-data"
                : "application/x-www-form-urlencoded";
    }
}
