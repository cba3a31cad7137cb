package org.toguna.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.toguna.forum.domain.Forum;
import org.toguna.registration.domain.Registration;
import org.toguna.values.Fingerprint;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/**
 * Who may rate, fixed and fingerprinted before anybody can know the seed that draws some of them by lot: whoever fixes the roll says
 * which public event of the future will give it.
 */
@Entity
@Table(name = "evaluation_roll")
public class FixedRoll {
    @Id
    private UUID id;

    @Column(name = "forum_id")
    private UUID forumId;

    private int people;
    private String fingerprint;
    private int wanted;

    @Column(name = "seed_source")
    private String seedSource;

    @Column(name = "fixed_at")
    private Instant fixedAt;

    private String seed;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Version
    private int version;

    protected FixedRoll() {}

    /**
     * @param wanted how many to draw
     * @param seedSource the public event that will give the seed, in words
     * @throws Refusal {@code evaluation.roll.empty}, or naming every field that is missing or wrong
     */
    public FixedRoll(Forum forum, Collection<Registration> raters, Integer wanted, String seedSource, Instant now) {
        if (raters.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.roll.empty");
        }
        new Validation()
                .present("wanted", wanted)
                .require(
                        wanted == null || wanted >= 1 && wanted <= raters.size(),
                        "wanted",
                        "evaluation.roll.range",
                        raters.size())
                .paragraph("seedSource", seedSource)
                .refuse();
        this.id = UUID.randomUUID();
        this.forumId = forum.id();
        this.people = raters.size();
        this.fingerprint = Fingerprint.of(raters.stream()
                .map(registration -> registration.id().toString())
                .sorted()
                .collect(Collectors.joining("\n")));
        this.wanted = wanted;
        this.seedSource = seedSource.strip();
        this.fixedAt = now;
    }

    /**
     * Draws, once and for good.
     *
     * @throws Refusal {@code evaluation.draw.done}, or naming the seed when it is missing
     */
    public void draw(String itsSeed, List<RollEntry> entries, Instant now) {
        if (drawnAt != null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.draw.done");
        }
        new Validation().line("seed", itsSeed).refuse();
        seed = itsSeed.strip();
        drawnAt = now;
        var drawn =
                new Draw(seed, wanted).from(entries.stream().map(RollEntry::lot).toList());
        var byRegistration = entries.stream().collect(Collectors.toMap(RollEntry::registrationId, entry -> entry));
        for (int place = 0; place < drawn.size(); place++) {
            byRegistration.get(drawn.get(place)).draw(place);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID forumId() {
        return forumId;
    }

    /** How many are on it. */
    public int people() {
        return people;
    }

    /** SHA-256 of the registrations' ids, sorted, a line for each. */
    public String fingerprint() {
        return fingerprint;
    }

    public int wanted() {
        return wanted;
    }

    public String seedSource() {
        return seedSource;
    }

    public Instant fixedAt() {
        return fixedAt;
    }

    public Optional<String> seed() {
        return Optional.ofNullable(seed);
    }

    public Optional<Instant> drawnAt() {
        return Optional.ofNullable(drawnAt);
    }

    public boolean isDrawn() {
        return drawnAt != null;
    }
}
