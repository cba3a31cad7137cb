package org.toguna.files.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StoredFileTest {
    private static final byte[] PDF = "%PDF-1.7 procès-verbal".getBytes(StandardCharsets.UTF_8);

    @Test
    void isRecognisedByItsContent() {
        assertThat(new StoredFile(PDF, NOON).type()).isEqualTo(MediaType.PDF);
        assertThat(MediaType.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}))
                .contains(MediaType.JPEG);
        assertThat(MediaType.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}))
                .contains(MediaType.PNG);
    }

    @Test
    void refusesWhatIsNeitherADocumentNorAPicture() {
        var page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new StoredFile(page, NOON)).hasMessage("shared.file.type");
        assertThatThrownBy(() -> new StoredFile(new byte[] {'%', 'P'}, NOON)).hasMessage("shared.file.type");
        assertThatThrownBy(() -> new StoredFile(new byte[0], NOON)).hasMessage("shared.file.empty");
    }

    @Test
    void isAtMostTenMegabytes() {
        assertThat(new StoredFile(Arrays.copyOf(PDF, StoredFile.MOST), NOON).content())
                .hasSize(StoredFile.MOST);
        assertThatThrownBy(() -> new StoredFile(Arrays.copyOf(PDF, StoredFile.MOST + 1), NOON))
                .hasMessage("shared.file.tooBig");
    }

    @Test
    void isKnownByTheSha256OfItsContent() {
        assertThat(new StoredFile(PDF, NOON).sha256())
                .hasSize(64)
                .isEqualTo(new StoredFile(PDF.clone(), NOON.plusSeconds(1)).sha256());
    }
}
