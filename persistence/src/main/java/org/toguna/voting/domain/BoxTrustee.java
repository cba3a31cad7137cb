package org.toguna.voting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.toguna.belenios.Group;
import org.toguna.belenios.KeyTest;
import org.toguna.belenios.PartialDecryption;
import org.toguna.belenios.Proof;
import org.toguna.belenios.Share;
import org.toguna.belenios.ShareProof;
import org.toguna.belenios.ShuffleSignature;
import org.toguna.belenios.TrusteeKey;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Token;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** One of those who must decrypt a vote together: a person with a link, or the server. */
@Entity
@Table(name = "box_trustee")
public class BoxTrustee {
    /** Whoever lets a vote wait is written to again. */
    public static final Duration REMINDED_AFTER = Duration.ofDays(3);

    @Id
    private UUID id;

    @Column(name = "box_id")
    private UUID boxId;

    @Column(name = "trustee_number")
    private int number;

    private String name;
    private EmailAddress address;

    @Column(name = "forgotten_mark")
    private String forgottenMark;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "public_key")
    private String publicKey;

    @Column(name = "kept_key")
    private String keptKey;

    @Column(name = "test_nonce")
    private String testNonce;

    @Column(name = "test_passed")
    private boolean testPassed;

    private boolean shuffled;
    private boolean decrypted;

    @Column(name = "shuffle_signature")
    private String shuffleSignature;

    @Column(name = "sealed_share")
    private String sealedShare;

    @Column(name = "share_proof")
    private String shareProof;

    @Enumerated(EnumType.STRING)
    @Column(name = "written_for")
    private Stage writtenFor;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    private int version;

    protected BoxTrustee() {}

    private BoxTrustee(UUID boxId, int number, String name) {
        this.id = UUID.randomUUID();
        this.boxId = boxId;
        this.number = number;
        this.name = name;
    }

    /**
     * @param token what the link holds; its hash alone is kept
     * @throws Refusal naming every field that is missing or wrong
     */
    public static BoxTrustee person(UUID boxId, int number, String name, String address, String token) {
        new Validation()
                .line("trustees", name)
                .faultless("trustees", EmailAddress.fault(address))
                .refuse();
        var trustee = new BoxTrustee(boxId, number, name.strip());
        trustee.address = new EmailAddress(address);
        trustee.tokenHash = Token.hash(token);
        return trustee;
    }

    public static BoxTrustee server(UUID boxId, int number, String name) {
        return new BoxTrustee(boxId, number, name);
    }

    /** A key and how to test it; another key before the setup replaces it and must be tested anew. */
    public void present(TrusteeKey key, KeyTest test) {
        publicKey = key.json();
        testNonce = test.nonce();
        testPassed = false;
    }

    /** @param sealed the server's own private key, as it may be stored */
    public void keep(String sealed) {
        keptKey = sealed;
    }

    /** The vote has gone to another group, in which it is worth nothing. */
    void forgetKey() {
        publicKey = null;
        keptKey = null;
        testNonce = null;
        testPassed = false;
    }

    /** @throws Refusal {@code voting.box.testFailed} */
    public void answer(Proof signature, Group group) {
        if (!test().map(test -> test.isAnsweredBy(signature, key().orElseThrow(), group))
                .orElse(false)) {
            throw new Refusal(Refusal.Kind.INVALID, "voting.box.testFailed");
        }
        testPassed = true;
    }

    void shuffled(ShuffleSignature signature) {
        shuffled = true;
        shuffleSignature = signature.json();
    }

    /** Nobody sees a share before all are in: who decrypts last would otherwise know the result, and could withhold it. */
    public void seal(Share share) {
        sealedShare = share.decryption().json();
        shareProof = share.proof().orElseThrow().json();
        decrypted = true;
    }

    /** Of a void vote, which has no result. */
    public void destroyShare() {
        sealedShare = null;
        shareProof = null;
        forgottenMark = null;
    }

    /** The share, which goes into the box; empty once it is there. */
    Optional<PartialDecryption> unseal() {
        var share = Optional.ofNullable(sealedShare).map(PartialDecryption::read);
        sealedShare = null;
        forgottenMark = null;
        return share;
    }

    /**
     * Whether a letter is due: at each turn of theirs, and again when they let it wait.
     *
     * @param turn only this trustee can bring the vote further than this stage
     */
    public boolean isDueLetter(Stage turn, Instant now) {
        return isAwaited(turn)
                && (writtenFor != turn || writtenAt == null || !now.isBefore(writtenAt.plus(REMINDED_AFTER)));
    }

    private boolean isAwaited(Stage turn) {
        return !isServer()
                && switch (turn) {
                    case PREPARING -> !isReady();
                    case SHUFFLING -> !shuffled;
                    case TALLIED -> !decrypted;
                    default -> false;
                };
    }

    public void written(Stage turn, Instant now) {
        writtenFor = turn;
        writtenAt = now;
    }

    public boolean isServer() {
        return tokenHash == null;
    }

    /** Was erased, and can still decrypt by their link: nobody can tell any more who that is. */
    public boolean isForgotten() {
        return !isServer() && address == null;
    }

    /** Has a key, and has shown that they hold it. */
    public boolean isReady() {
        return publicKey != null && testPassed;
    }

    /** A person has made a key, and nobody can make one in their place. */
    public boolean hasMadeKey() {
        return !isServer() && publicKey != null;
    }

    public UUID boxId() {
        return boxId;
    }

    /** From 1, in the order of the election. */
    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public Optional<EmailAddress> address() {
        return Optional.ofNullable(address);
    }

    public Optional<TrusteeKey> key() {
        return Optional.ofNullable(publicKey).map(TrusteeKey::read);
    }

    public Optional<String> keptKey() {
        return Optional.ofNullable(keptKey);
    }

    /** What the trustee is to sign. */
    public Optional<KeyTest> test() {
        return Optional.ofNullable(testNonce).map(KeyTest::new);
    }

    public boolean hasPassedTest() {
        return testPassed;
    }

    public boolean hasShuffled() {
        return shuffled;
    }

    public boolean hasDecrypted() {
        return decrypted;
    }

    /** By this the trustee finds their own shuffle in the box. */
    public Optional<ShuffleSignature> shuffleSignature() {
        return Optional.ofNullable(shuffleSignature).map(ShuffleSignature::read);
    }

    /** Of a share that was handed in to this version. */
    public Optional<ShareProof> shareProof() {
        return Optional.ofNullable(shareProof).map(ShareProof::read);
    }
}
