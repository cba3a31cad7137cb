package org.toguna.report.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A report handed to the public: numbered in its forum and never changed. Its content is in {@link PublishedReports}. */
@Entity
@Table(name = "published_report")
public class PublishedReport {
    @Id
    private UUID id;

    @Column(name = "order_id")
    private UUID orderId;

    @Column(name = "forum_id")
    private UUID forumId;

    private int number;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private String language;

    @Column(name = "made_at")
    private Instant madeAt;

    private String sha256;
    private long length;
    private String signatory;

    @Column(name = "self_signed")
    private boolean selfSigned;

    protected PublishedReport() {}

    /**
     * @param signatory the name in the certificate that signed it, or null when it is not signed
     * @param selfSigned whether nobody but the installation vouches for that name
     */
    public PublishedReport(
            ReportOrder order,
            int number,
            Instant madeAt,
            String sha256,
            long length,
            String signatory,
            boolean selfSigned) {
        this.id = UUID.randomUUID();
        this.orderId = order.id();
        this.forumId = order.forumId();
        this.number = number;
        this.kind = order.kind();
        this.language = order.language();
        this.madeAt = madeAt;
        this.sha256 = sha256;
        this.length = length;
        this.signatory = signatory;
        this.selfSigned = selfSigned;
    }

    public UUID id() {
        return id;
    }

    public UUID orderId() {
        return orderId;
    }

    public UUID forumId() {
        return forumId;
    }

    public int number() {
        return number;
    }

    public ReportKind kind() {
        return kind;
    }

    public String language() {
        return language;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Of the whole file, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** In bytes. */
    public long length() {
        return length;
    }

    public Optional<String> signatory() {
        return Optional.ofNullable(signatory);
    }

    public boolean isSelfSigned() {
        return selfSigned;
    }
}
