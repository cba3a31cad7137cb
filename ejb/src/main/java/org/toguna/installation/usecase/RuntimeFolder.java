package org.toguna.installation.usecase;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The temporary folder in which Payara Micro unpacks itself, 170 MB each time, and which it leaves behind when it is killed. Ours
 * bears a mark, locked as long as we live; at the next start those go whose mark nobody holds. Elsewhere there is none.
 */
@Singleton
@Startup
public class RuntimeFolder {
    private static final Logger LOG = Logger.getLogger(RuntimeFolder.class.getName());
    private static final String NAME = "payaramicro-*";
    private static final String MARK = "toguna.mark";

    private FileChannel mark;

    @PostConstruct
    void tidy() {
        var folder = System.getProperty("fish.payara.micro.tmpdir");
        if (folder == null) {
            return;
        }
        try {
            mark = mark(Path.of(folder));
            removeAbandoned(Path.of(folder));
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "What killed servers left behind stays there", unwritable);
        }
    }

    @PreDestroy
    void release() {
        try {
            if (mark != null) {
                mark.close();
            }
        } catch (IOException gone) {
            LOG.log(Level.FINE, "The mark is gone", gone);
        }
    }

    /** Held until it is closed, or the process ends however it does. */
    static FileChannel mark(Path folder) throws IOException {
        var mark = open(folder);
        mark.lock();
        return mark;
    }

    /** Takes away what lies beside a folder of ours, is like it and abandoned. */
    static void removeAbandoned(Path own) throws IOException {
        try (var folders = Files.newDirectoryStream(own.toAbsolutePath().getParent(), NAME)) {
            for (var folder : folders) {
                if (!folder.equals(own.toAbsolutePath()) && Files.exists(folder.resolve(MARK)) && isAbandoned(folder)) {
                    LOG.info(() -> "A killed server left " + folder + ": it is removed");
                    remove(folder);
                }
            }
        }
    }

    private static boolean isAbandoned(Path folder) throws IOException {
        try (var other = open(folder);
                var lock = other.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        return FileChannel.open(folder.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
