package org.toguna.installation.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeFolderTest {
    @TempDir
    Path temporary;

    @Test
    void what_a_killed_server_left_behind_goes_and_nothing_else() throws IOException {
        var own = folder("payaramicro-rt1tmp");
        var living = folder("payaramicro-rt2tmp");
        var killed = folder("payaramicro-rt3tmp");
        var someoneElses = folder("payaramicro-rt4tmp");
        var another = folder("another");
        RuntimeFolder.mark(killed).close();
        RuntimeFolder.mark(another).close();

        try (var ourMark = RuntimeFolder.mark(own);
                var theirMark = RuntimeFolder.mark(living)) {
            RuntimeFolder.removeAbandoned(own);
            assertThat(ourMark.isOpen() && theirMark.isOpen()).isTrue();
        }

        assertThat(own).exists();
        assertThat(living).exists();
        assertThat(killed).doesNotExist();
        assertThat(someoneElses).exists();
        assertThat(another).exists();
    }

    private Path folder(String name) throws IOException {
        var folder = temporary.resolve(name);
        Files.createDirectories(folder.resolve("runtime"));
        Files.writeString(folder.resolve("runtime/server.jar"), "PK");
        return folder;
    }
}
