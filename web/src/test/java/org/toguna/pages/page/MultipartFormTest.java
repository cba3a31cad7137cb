package org.toguna.pages.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toguna.values.Refusal;

class MultipartFormTest {
    private static final String TYPE = "multipart/form-data; boundary=----WebKitFormBoundaryZ9";
    private static final String LINE = "------WebKitFormBoundaryZ9";

    @Test
    void fields_and_files_are_told_apart() throws IOException {
        var parts = parts(field("name", "Aminata Traoré"), file("act", "acte n° 3.pdf", "%PDF-1.7\r\n\r\n--\r\n"));

        assertThat(parts).extracting(Part::getName).containsExactly("name", "act");
        assertThat(parts.get(0).getSubmittedFileName()).isNull();
        assertThat(MultipartForm.text(parts.get(0), UTF_8)).isEqualTo("Aminata Traoré");
        assertThat(parts.get(1).getSubmittedFileName()).isEqualTo("acte n° 3.pdf");
        assertThat(parts.get(1).getContentType()).isEqualTo("application/pdf");
        assertThat(parts.get(1).getInputStream()).hasContent("%PDF-1.7\r\n\r\n--\r\n");
        assertThat(parts.get(1).getSize()).isEqualTo(16);
    }

    @Test
    void what_is_empty_is_there_and_empty() {
        var parts = parts(field("name", ""), file("act", "", ""));

        assertThat(parts).extracting(Part::getSize).containsExactly(0L, 0L);
        assertThat(parts.get(1).getSubmittedFileName()).isEmpty();
    }

    @Test
    void a_quotation_mark_in_a_name_is_read_as_browsers_and_as_programs_write_it() {
        var parts = parts(
                file("act", "a %22b%22.pdf", "x"),
                file("act", "a \\\"b\\\".pdf", "x"),
                file("act", "C:\\dir\\b.pdf", "x"));

        assertThat(parts)
                .extracting(Part::getSubmittedFileName)
                .containsExactly("a \"b\".pdf", "a \"b\".pdf", "C:\\dir\\b.pdf");
    }

    @Test
    void a_form_of_nothing_has_no_parts() {
        assertThat(MultipartForm.parts((LINE + "--").getBytes(UTF_8), TYPE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing of the kind",
                LINE,
                LINE + "\r\n",
                LINE + "\r\n\r\n\r\n" + LINE + "--",
                LINE + "\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ends",
                LINE + "\r\nContent-Disposition: form-data\r\n\r\nnobody's\r\n" + LINE + "--",
                LINE + "\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nelsewhere\r\n" + LINE + "--",
                LINE + "\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n" + LINE + "--",
                LINE + "\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n" + LINE + "oops"
            })
    void what_no_browser_sends_is_refused(String body) {
        assertRefused(body, TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\""})
    void without_a_boundary_nothing_can_be_read(String type) {
        assertRefused(LINE + "--", type);
    }

    @Test
    void neither_parts_nor_what_is_said_of_them_are_without_end() {
        assertRefused(field("a", "x").repeat(MultipartForm.MOST_PARTS + 1) + LINE + "--", TYPE);
        assertRefused(field("a".repeat(5000), "x") + LINE + "--", TYPE);
    }

    @Test
    void whatever_comes_is_read_or_refused() {
        var whole = (field("name", "é") + file("act", "b.pdf", "\r\n--\r\n") + LINE + "--").getBytes(UTF_8);
        var random = new Random(20261129);
        for (int i = 0; i < 20_000; i++) {
            var body = whole.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                body[random.nextInt(body.length)] = (byte) "\r\n-:;\"=\\ x".charAt(random.nextInt(10));
            }
            try {
                for (var part : MultipartForm.parts(body, TYPE)) {
                    assertThat(part.getSize()).isBetween(0L, (long) body.length);
                }
            } catch (Refusal refused) {
                assertThat(refused.kind()).isEqualTo(Refusal.Kind.UNREADABLE);
            }
        }
    }

    private static void assertRefused(String body, String type) {
        assertThatThrownBy(() -> MultipartForm.parts(body.getBytes(UTF_8), type))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNREADABLE));
    }

    private static List<Part> parts(String... parts) {
        return MultipartForm.parts((String.join("", parts) + LINE + "--\r\n").getBytes(UTF_8), TYPE);
    }

    private static String field(String name, String value) {
        return LINE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String fileName, String content) {
        return LINE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/pdf\r\n\r\n" + content + "\r\n";
    }
}
