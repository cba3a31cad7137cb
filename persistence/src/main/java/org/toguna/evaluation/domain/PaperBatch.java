package org.toguna.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.toguna.values.Country;
import org.toguna.values.Level;
import org.toguna.values.NotFound;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/**
 * A bundle of paper forms on its way: issued to a consulate and an association, handed out form by form, sealed, read twice, closed.
 * It knows how many forms were handed out and to nobody whom.
 */
@Entity
@Table(name = "paper_batch")
public class PaperBatch {
    /** A bundle fits into an envelope, and its print into memory. */
    public static final int MOST = 100;

    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    @Id
    private UUID id;

    @Column(name = "evaluation_id")
    private UUID evaluationId;

    @Column(name = "batch_number")
    private int number;

    @Column(name = "first_form")
    private int firstForm;

    private int forms;
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "spoken_from")
    private Level level;

    @Enumerated(EnumType.STRING)
    private Sample sample;

    private String consulate;
    private String country;
    private String association;
    private String commitments;

    @Column(name = "handed_out")
    private int handedOut;

    private int counted;

    @Column(name = "issued_at")
    private Instant issuedAt;

    private String seal;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private int version;

    protected PaperBatch() {}

    /**
     * What somebody asks to be printed.
     *
     * @param forms how many
     * @param level at which all who answer them place themselves
     * @param sample whose answers they will hold
     * @param country of the consulate, whose officer may read the forms; null where no officer does
     */
    public record Order(
            Integer forms,
            String language,
            Level level,
            Sample sample,
            String consulate,
            String country,
            String association) {
        public Order {
            country = country == null || country.isBlank() ? null : country;
        }

        /** @throws Refusal naming every field that is missing or wrong */
        void check() {
            new Validation()
                    .present("forms", forms)
                    .require(forms == null || forms >= 1 && forms <= MOST, "forms", "evaluation.paper.forms", MOST)
                    .require(language != null && LANGUAGES.contains(language), "language", "evaluation.paper.language")
                    .present("level", level)
                    .present("sample", sample)
                    .line("consulate", consulate)
                    .require(country == null || Country.isKnown(country), "country", "shared.country.unknown")
                    .line("association", association)
                    .refuse();
        }
    }

    /**
     * @param firstForm the number after the last form printed
     * @param commitments the numbers of those to be rated, fixed from now on
     * @throws Refusal {@code evaluation.paper.nothing}, or naming every field that is missing or wrong
     */
    PaperBatch(Evaluation evaluation, int number, int firstForm, Order order, List<Integer> commitments, Instant now) {
        order.check();
        if (commitments.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.paper.nothing");
        }
        this.id = UUID.randomUUID();
        this.evaluationId = evaluation.id();
        this.number = number;
        this.firstForm = firstForm;
        this.forms = order.forms();
        this.language = order.language();
        this.level = order.level();
        this.sample = order.sample();
        this.consulate = order.consulate().strip();
        this.country = order.country();
        this.association = order.association().strip();
        this.commitments = commitments.stream().map(String::valueOf).collect(Collectors.joining(" "));
        this.issuedAt = now;
    }

    /**
     * One form less in the bundle.
     *
     * @throws Refusal {@code evaluation.paper.sealed} or {@code evaluation.paper.allGiven}
     */
    void handOut() {
        if (isSealed()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.paper.sealed");
        }
        if (handedOut == forms) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.paper.allGiven");
        }
        handedOut++;
    }

    /**
     * The envelope is closed: from now on no form is handed out, and its forms are read.
     *
     * @param itsSeal the number on the seal
     * @throws Refusal {@code evaluation.paper.sealed}, or naming the seal when it is missing
     */
    public void seal(String itsSeal, Instant now) {
        if (isSealed()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.paper.sealed");
        }
        new Validation().line("seal", itsSeal).refuse();
        seal = itsSeal.strip();
        sealedAt = now;
    }

    /** @throws Refusal {@code evaluation.paper.notSealed} or {@code evaluation.paper.closed} */
    void mustBeRead() {
        if (!isSealed()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.paper.notSealed");
        }
        if (isClosed()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.paper.closed");
        }
    }

    /**
     * Counts the forms, once both have read each of them alike.
     *
     * @throws Refusal {@code evaluation.paper.disagree} or {@code evaluation.paper.tooMany}, besides those of reading
     */
    public void close(DoubleEntry entry, Instant now) {
        mustBeRead();
        if (!entry.open().isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "evaluation.paper.disagree",
                    entry.open().keySet().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        if (entry.agreed().size() > handedOut) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "evaluation.paper.tooMany",
                    entry.agreed().size(),
                    handedOut);
        }
        counted = entry.agreed().size();
        closedAt = now;
    }

    /**
     * The commitments that a form asks about, in the order of the form: fair between all forms of the evaluation.
     *
     * @throws NotFound for a form of another bundle
     */
    public List<Integer> asked(int form) {
        if (form < firstForm || form > lastForm()) {
            throw new NotFound("evaluation.paper.form", form);
        }
        var numbers = Stream.of(commitments.split(" ")).map(Integer::valueOf).toList();
        var allocation = Allocation.ofDrawn(form - 1, numbers);
        return allocation.commitments().subList(0, allocation.first());
    }

    public List<Integer> formNumbers() {
        return IntStream.rangeClosed(firstForm, lastForm()).boxed().toList();
    }

    public UUID id() {
        return id;
    }

    public UUID evaluationId() {
        return evaluationId;
    }

    public int number() {
        return number;
    }

    public int firstForm() {
        return firstForm;
    }

    public int lastForm() {
        return firstForm + forms - 1;
    }

    public int forms() {
        return forms;
    }

    public String language() {
        return language;
    }

    public Level level() {
        return level;
    }

    public Sample sample() {
        return sample;
    }

    public String consulate() {
        return consulate;
    }

    /** Of the consulate, by two letters. */
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    public String association() {
        return association;
    }

    public int handedOut() {
        return handedOut;
    }

    /** How many forms count; 0 until it is closed. */
    public int counted() {
        return counted;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Optional<String> seal() {
        return Optional.ofNullable(seal);
    }

    public Optional<Instant> sealedAt() {
        return Optional.ofNullable(sealedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public boolean isSealed() {
        return sealedAt != null;
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
