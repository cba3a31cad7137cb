package org.toguna.commitment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.commitment.domain.ARegister.NOW;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StoredFileTest {
    private static final byte[] PDF = "%PDF-1.7 procès-verbal".getBytes(StandardCharsets.UTF_8);

    @Test
    void isRecognisedByItsContent() {
        assertThat(new StoredFile(PDF, NOW).type()).isEqualTo(MediaType.PDF);
        assertThat(new StoredFile(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}, NOW).type())
                .isEqualTo(MediaType.JPEG);
        assertThat(new StoredFile(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}, NOW).type())
                .isEqualTo(MediaType.PNG);
    }

    @Test
    void refusesWhatIsNeitherADocumentNorAPicture() {
        var page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new StoredFile(page, NOW)).hasMessage("commitment.file.type");
        assertThatThrownBy(() -> new StoredFile(new byte[] {'%', 'P'}, NOW)).hasMessage("commitment.file.type");
        assertThatThrownBy(() -> new StoredFile(new byte[0], NOW)).hasMessage("commitment.file.empty");
    }

    @Test
    void isAtMostTenMegabytes() {
        assertThat(new StoredFile(Arrays.copyOf(PDF, StoredFile.MOST), NOW).content())
                .hasSize(StoredFile.MOST);
        assertThatThrownBy(() -> new StoredFile(Arrays.copyOf(PDF, StoredFile.MOST + 1), NOW))
                .hasMessage("commitment.file.tooBig");
    }

    @Test
    void isKnownByTheSha256OfItsContent() {
        assertThat(new StoredFile(PDF, NOW).sha256())
                .hasSize(64)
                .isEqualTo(new StoredFile(PDF.clone(), NOW.plusSeconds(1)).sha256());
    }
}
