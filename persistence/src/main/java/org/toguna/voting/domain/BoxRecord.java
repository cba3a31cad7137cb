package org.toguna.voting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.toguna.belenios.BoardFile;

/** A file of a published box. */
@Entity
@Table(name = "box_record")
public class BoxRecord {
    @Id
    private UUID id;

    @Column(name = "box_id")
    private UUID boxId;

    private int seq;
    private String name;
    private String contents;

    protected BoxRecord() {}

    BoxRecord(UUID boxId, int seq, BoardFile file) {
        this.id = UUID.randomUUID();
        this.boxId = boxId;
        this.seq = seq;
        this.name = file.name();
        this.contents = file.json();
    }
}
