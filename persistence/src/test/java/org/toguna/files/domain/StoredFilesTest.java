package org.toguna.files.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toguna.forum.domain.AForum.NOON;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;

class StoredFilesTest {
    @ParameterizedTest
    @EnumSource
    void knowEveryColumnThatRefersToThem(Database database) {
        var columns = database.transact(entities -> entities.createNativeQuery(
                        "SELECT k.table_name, k.column_name FROM information_schema.key_column_usage k"
                                + " JOIN information_schema.referential_constraints r"
                                + " ON r.constraint_name = k.constraint_name AND r.constraint_schema = k.constraint_schema"
                                + " JOIN information_schema.table_constraints t"
                                + " ON t.constraint_name = r.unique_constraint_name"
                                + " AND t.constraint_schema = r.unique_constraint_schema"
                                + " WHERE LOWER(t.table_name) = 'stored_file'"
                                + " AND LOWER(k.table_name) <> 'stored_file_part'")
                .getResultList());
        var found = new TreeMap<String, String>();
        for (var column : columns) {
            var names = (Object[]) column;
            found.put(
                    names[0].toString().toLowerCase(Locale.ROOT),
                    names[1].toString().toLowerCase(Locale.ROOT));
        }
        assertThat(StoredFiles.REFERENCES).isEqualTo(found);
    }

    @ParameterizedTest
    @EnumSource
    void goOnceNothingRefersToThem(Database database) {
        var awa = new Person(new EmailAddress(UUID.randomUUID() + "@example.org"), "Awa", "fr", NOON);
        var used = new StoredFile(("%PDF-1.7 used " + awa.id()).getBytes(StandardCharsets.UTF_8), NOON);
        var unused = new StoredFile(("%PDF-1.7 unused " + awa.id()).getBytes(StandardCharsets.UTF_8), NOON);
        database.run(entities -> {
            new People(entities).add(awa);
            entities.flush();
            new StoredFiles(entities).handIn(used, awa.id(), awa.id());
            new StoredFiles(entities).add(unused);
        });
        database.run(entities -> {
            new StoredFiles(entities).drop(used.sha256());
            new StoredFiles(entities).drop(unused.sha256());
        });
        database.run(entities -> {
            assertThat(entities.find(StoredFile.class, used.sha256()).content()).isEqualTo(used.content());
            assertThat(new StoredFiles(entities).part(used.sha256(), 0)).hasValue(used.content());
            assertThat(new StoredFiles(entities).part(used.sha256(), 1)).isEmpty();
            assertThat(entities.find(StoredFile.class, unused.sha256())).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void areNamedByWhoHandedThemInAndOpenedThereAlone(Database database) {
        var awa = new Person(new EmailAddress(UUID.randomUUID() + "@example.org"), "Awa", "fr", NOON);
        var file = new StoredFile("%PDF-1.7 handed in".getBytes(StandardCharsets.UTF_8), NOON);
        var here = UUID.randomUUID();
        var elsewhere = UUID.randomUUID();
        database.run(entities -> {
            new People(entities).add(awa);
            entities.flush();
            var files = new StoredFiles(entities);
            files.handIn(file, here, awa.id());
            files.handIn(file, here, awa.id());
        });

        database.run(entities -> {
            var files = new StoredFiles(entities);
            assertThat(files.isHandedIn(file.sha256(), here, awa.id())).isTrue();
            assertThat(files.isHandedIn(file.sha256(), elsewhere, awa.id())).isFalse();
            assertThat(files.isHandedIn(file.sha256(), here, UUID.randomUUID())).isFalse();
            assertThat(files.handedIn(file.sha256(), here))
                    .map(StoredFile::content)
                    .hasValue(file.content());
            assertThat(files.handedIn(file.sha256(), elsewhere)).isEmpty();
        });
    }
}
