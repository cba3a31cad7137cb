package org.toguna.commitment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Where the history of a forum's register stands: how long it is and the hash of its latest decision. */
@Entity
@Table(name = "commitment_history")
public class HistoryHead {
    /** What stands before the first decision. */
    public static final String BEGINNING = "0".repeat(64);

    @Id
    @Column(name = "forum_id")
    private UUID forumId;

    private int length;
    private String head = BEGINNING;

    protected HistoryHead() {}

    HistoryHead(UUID forumId) {
        this.forumId = forumId;
    }

    void append(CommitmentVersion version) {
        head = History.hash(head, version.document());
        length++;
        version.chain(length, head);
    }

    /** How many decisions it holds. */
    public int length() {
        return length;
    }

    /** 64 hexadecimal digits; zeros while nothing was decided. */
    public String head() {
        return head;
    }
}
