package org.toguna.voting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.toguna.belenios.BoardGrowth;
import org.toguna.belenios.Election;
import org.toguna.belenios.EncryptedTally;
import org.toguna.belenios.Group;
import org.toguna.belenios.PublicCredentials;
import org.toguna.belenios.Result;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Window;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Token;
import org.toguna.registration.domain.Category;
import org.toguna.values.Fingerprint;
import org.toguna.values.LocalizedText;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** A vote whose box anybody can recheck: one election and one chain of events, of which this row knows the end. */
@Entity
@Table(name = "verifiable_vote")
public class VerifiableVote {
    /** In hexadecimal digits. */
    private static final int HINT_LENGTH = 6;

    @Id
    private UUID id;

    @Column(name = "forum_id")
    private UUID forumId;

    private LocalizedText title;
    private BoxQuestions questions;
    private Electorate electorate;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.PREPARING;

    @Enumerated(EnumType.STRING)
    private Registrar registrar;

    @Column(name = "registrar_address")
    private EmailAddress registrarAddress;

    @Column(name = "registrar_forgotten_mark")
    private String registrarForgottenMark;

    @Column(name = "registrar_token_hash")
    private String registrarTokenHash;

    /** Those that a registrar handed in, until they are in the box. */
    private String credentials;

    @Column(name = "election_uuid")
    private String electionUuid;

    private String fingerprint;

    @Column(name = "began_at")
    private long beganAt;

    private String head;
    private int height = -1;
    private int records;
    private int ballots;

    @Column(name = "encrypted_tally")
    private String encryptedTally;

    private String totals;
    private String misencoded;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "rerun_of")
    private UUID rerunOf;

    @Column(name = "registrar_written_at")
    private Instant registrarWrittenAt;

    @Version
    private int version;

    protected VerifiableVote() {}

    /**
     * @param categories of accredited participants that vote
     * @param registrarAddress of a registrar who is a person
     * @throws Refusal naming every field that is missing or wrong
     */
    public VerifiableVote(
            UUID forumId,
            LocalizedText title,
            List<BoxQuestion> questions,
            Set<Category> categories,
            Registrar registrar,
            String registrarAddress,
            String electionUuid,
            Instant now) {
        this.id = UUID.randomUUID();
        this.forumId = forumId;
        this.electionUuid = electionUuid;
        this.preparedAt = now;
        adopt(title, questions, categories, registrar, registrarAddress);
    }

    /**
     * Plans it anew; trustees and registrar are then named anew too.
     *
     * @param trustees all that are named so far
     * @throws Refusal {@code voting.box.fixed}, {@code voting.box.keysExist}, or naming every field that is missing or wrong
     */
    public void change(
            LocalizedText newTitle,
            List<BoxQuestion> newQuestions,
            Set<Category> newCategories,
            Registrar newRegistrar,
            String newAddress,
            List<BoxTrustee> trustees) {
        mustBePreparing();
        nobodyMustHaveActed(trustees);
        adopt(newTitle, newQuestions, newCategories, newRegistrar, newAddress);
        registrarTokenHash = null;
    }

    private void adopt(
            LocalizedText itsTitle,
            List<BoxQuestion> itsQuestions,
            Set<Category> itsCategories,
            Registrar who,
            String address) {
        var asked = new BoxQuestions(itsQuestions);
        var voting = new Electorate(itsCategories);
        var validation = new Validation()
                .require(!itsTitle.isEmpty(), "title", "shared.missing")
                .optional("title", itsTitle, Validation.LINE)
                .present("registrar", who)
                .faultless(
                        "registrarAddress", who == Registrar.PERSON ? EmailAddress.fault(address) : Optional.empty());
        asked.check(validation);
        voting.check(validation);
        validation.refuse();
        title = itsTitle;
        questions = asked;
        electorate = voting;
        registrar = who;
        registrarAddress = who == Registrar.PERSON ? new EmailAddress(address) : null;
    }

    /**
     * Asks one thing more. However the questions change, people stay, with their links, keys and codes.
     *
     * @param trustees all of this vote
     * @throws Refusal {@code voting.box.fixed}, {@code voting.box.keysExist}, or naming everything that is wrong
     */
    public void addQuestion(BoxQuestion question, List<BoxTrustee> trustees) {
        ask(questions.with(question), trustees);
    }

    /**
     * @param number from 1
     * @throws Refusal {@code voting.box.question.notFound}, and those of another question
     */
    public void changeQuestion(int number, BoxQuestion question, List<BoxTrustee> trustees) {
        ask(questions.replacing(number, question), trustees);
    }

    /**
     * @param number from 1
     * @throws Refusal {@code voting.box.question.notFound}, and those of another question
     */
    public void withdrawQuestion(int number, List<BoxTrustee> trustees) {
        ask(questions.without(number), trustees);
    }

    private void ask(BoxQuestions asked, List<BoxTrustee> trustees) {
        mustBePreparing();
        var validation = new Validation();
        asked.check(validation);
        validation.refuse();
        if (asked.group() != group()) {
            leaveGroup(trustees);
        }
        questions = asked;
    }

    /** Keys and codes serve in one group. People made theirs and would have to be asked again; the server makes its own anew. */
    private void leaveGroup(List<BoxTrustee> trustees) {
        nobodyMustHaveActed(trustees);
        trustees.forEach(BoxTrustee::forgetKey);
    }

    private void nobodyMustHaveActed(List<BoxTrustee> trustees) {
        if (registered().isPresent() || trustees.stream().anyMatch(BoxTrustee::hasMadeKey)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.keysExist");
        }
    }

    /** Planned, and not set up yet. */
    public boolean isPreparing() {
        return stage == Stage.PREPARING;
    }

    /** @throws Refusal {@code voting.box.fixed} */
    public void mustBePreparing() {
        if (!isPreparing()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.fixed");
        }
    }

    /** @throws Refusal {@code voting.box.notYet} */
    public void mustHaveBegun() {
        if (isPreparing()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "voting.box.notYet");
        }
    }

    /** It was not set up in time: nobody is awaited any more. */
    public boolean isTooLateToSetUp(Forum forum, Instant now) {
        return isPreparing() && isOver(forum, now);
    }

    /** The hash of what the registrar's link holds is kept alone. */
    public void linkRegistrar(String token) {
        registrarTokenHash = Token.hash(token);
    }

    /** Whether the registrar, a person, lets the codes wait. */
    public boolean isDueLetterToRegistrar(Instant now) {
        return !isRegistered()
                && (registrarWrittenAt == null || !now.isBefore(registrarWrittenAt.plus(BoxTrustee.REMINDED_AFTER)));
    }

    public void writtenToRegistrar(Instant now) {
        registrarWrittenAt = now;
    }

    public boolean isRegistrar(String token) {
        return registrarTokenHash != null && token != null && registrarTokenHash.equals(Token.hash(token));
    }

    /** @throws Refusal {@code voting.box.token} */
    public void mustBeRegistrar(String token) {
        if (!isRegistrar(token)) {
            throw new Refusal(Refusal.Kind.NOT_SIGNED_IN, "voting.box.token");
        }
    }

    public void register(PublicCredentials its) {
        mustBePreparing();
        credentials = its.json();
    }

    public Optional<PublicCredentials> registered() {
        return Optional.ofNullable(credentials).map(PublicCredentials::read);
    }

    /** No registrar is awaited: the server makes the codes at the setup, or a person has handed in the public ones. */
    public boolean isRegistered() {
        return registrar == Registrar.SERVER || !isPreparing() || credentials != null;
    }

    /** Whoever was to make the codes and was erased has their link still, and nobody can tell any more who that is. */
    public Validation mustHaveItsRegistrar(String field, Validation validation) {
        return validation.require(!isRegistrarForgotten(), field, "voting.box.registrarErased");
    }

    /** The setup is frozen: its election begins. */
    void begin(Election election, BoardGrowth growth, Instant now) {
        fingerprint = election.fingerprint();
        beganAt = now.getEpochSecond();
        credentials = null;
        stage = Stage.READY;
        grow(growth);
    }

    void count(BoardGrowth oneBallot) {
        ballots++;
        grow(oneBallot);
    }

    /** No ballot comes in after this. */
    void close(BoardGrowth growth) {
        stage = Stage.CLOSED;
        grow(growth);
    }

    void addUp(EncryptedTally tally, BoardGrowth growth) {
        encryptedTally = tally.json();
        stage = isRanked() ? Stage.SHUFFLING : Stage.TALLIED;
        grow(growth);
    }

    void shuffle(EncryptedTally shuffled, BoardGrowth growth) {
        encryptedTally = shuffled.json();
        grow(growth);
    }

    /** Every trustee has shuffled. */
    void endShuffles(BoardGrowth growth) {
        stage = Stage.TALLIED;
        grow(growth);
    }

    /** @param spoiled which rankings are no encoding of one, from 0 */
    void conclude(Result result, Set<Integer> spoiled) {
        totals = result.json();
        misencoded = spoiled.stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
        stage = Stage.DECRYPTED;
        registrarForgottenMark = null;
    }

    /** The box has these files more. */
    void grow(BoardGrowth growth) {
        head = growth.head();
        height = growth.height();
        records += growth.files().size();
    }

    /**
     * What comes next is chained to what is there.
     *
     * @throws Refusal {@code voting.box.void}
     */
    BoardGrowth next() {
        mustNotBeVoid();
        return BoardGrowth.after(head, height);
    }

    /** One question, whose ballots are shuffled and then decrypted each by itself. */
    public boolean isRanked() {
        return questions.isRanked();
    }

    /** That of its election. */
    public Group group() {
        return questions.group();
    }

    /**
     * Keys and codes are checked before the vote is locked, and its questions may have changed meanwhile.
     *
     * @param checked the group that they were checked for
     * @throws Refusal {@code shared.changedMeanwhile}
     */
    public void mustStillBeIn(Group checked) {
        if (group() != checked) {
            throw new Refusal(Refusal.Kind.CONFLICT, "shared.changedMeanwhile");
        }
    }

    /** @throws Refusal {@code voting.box.notShuffling} */
    public void mustBeShuffling() {
        if (stage != Stage.SHUFFLING) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.notShuffling");
        }
    }

    /** @throws Refusal {@code voting.box.void} */
    public void mustNotBeVoid() {
        if (stage == Stage.VOID) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.void");
        }
    }

    /**
     * Before the setup a vote is given up, and what has a result keeps it.
     *
     * @throws Refusal {@code voting.box.notVoidable}
     */
    public void mustBeVoidable() {
        if (stage == Stage.PREPARING || stage == Stage.DECRYPTED || stage == Stage.VOID) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.notVoidable");
        }
    }

    void declareVoid() {
        mustBeVoidable();
        stage = Stage.VOID;
        registrarForgottenMark = null;
    }

    /**
     * Takes the place of a vote that is void, in a window of its own.
     *
     * @throws Refusal {@code voting.box.notVoid}, or naming what is wrong with the window
     */
    public void rerun(VerifiableVote without, Instant opens, Instant closes, Instant now) {
        if (without.stage != Stage.VOID) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.notVoid");
        }
        new Validation().present("opens", opens).present("closes", closes).refuse();
        new Validation()
                .require(opens.isBefore(closes), "closes", "forum.window.backwards")
                .require(closes.isAfter(now), "closes", "voting.box.windowOver")
                .refuse();
        rerunOf = without.id;
        opensAt = opens;
        closesAt = closes;
    }

    /** When ballots come in: its own window, or else that of the forum's vote. */
    public Optional<Window> window(Forum forum) {
        return closesAt == null ? forum.window(Activity.VOTE) : Optional.of(new Window(opensAt, closesAt));
    }

    /**
     * Ends before its time, for itself alone.
     *
     * @throws Refusal {@code forum.windowClosed} for a vote that has not begun
     */
    public void endNow(Forum forum, Instant now) {
        opensAt = window(forum)
                .map(Window::opens)
                .filter(opens -> !now.isBefore(opens))
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "forum.windowClosed", Activity.VOTE));
        closesAt = now;
    }

    public Stage stage(Forum forum, Optional<Forum> predecessor, Instant now) {
        return isOpen(forum, predecessor, now) ? Stage.OPEN : stage;
    }

    public boolean isOpen(Forum forum, Optional<Forum> predecessor, Instant now) {
        return stage == Stage.READY
                && !forum.isArchive()
                && forum.gateIsOpen(predecessor)
                && window(forum).map(window -> window.isOpenAt(now)).orElse(false);
    }

    /** Its window is over, but the box has not been told. */
    public boolean isDueToClose(Forum forum, Instant now) {
        return stage == Stage.READY && isOver(forum, now);
    }

    private boolean isOver(Forum forum, Instant now) {
        return window(forum).map(window -> window.isOverAt(now)).orElse(false);
    }

    /** Its box was told: no ballot comes in any more. */
    public boolean isClosed() {
        return stage.compareTo(Stage.CLOSED) >= 0;
    }

    /** @throws Refusal {@code voting.box.notClosed} while ballots may come in, {@code voting.box.void} */
    public void mustBeClosed() {
        mustNotBeVoid();
        if (!isClosed()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.notClosed");
        }
    }

    /** It is closed, and its ballots are not added up yet. */
    public boolean isToAddUp() {
        return stage == Stage.CLOSED;
    }

    /** @throws Refusal {@code voting.box.proofsNotYet} */
    public void mustBeDecrypted() {
        if (stage != Stage.DECRYPTED) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "voting.box.proofsNotYet");
        }
    }

    /**
     * Totals of paper are added to totals of the box; rankings have none.
     *
     * @throws Refusal {@code voting.box.notYet}, {@code voting.place.ranked}
     */
    void mustAllowPaper() {
        mustHaveBegun();
        if (isRanked()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.place.ranked");
        }
    }

    /**
     * From the setup until the close it is written down who votes on paper.
     *
     * @throws Refusal {@code voting.box.notYet}, {@code voting.place.ranked}, {@code voting.box.marksFixed}
     */
    public void mustTakeMarks(Forum forum, Instant now) {
        mustAllowPaper();
        if (stage != Stage.READY || isDueToClose(forum, now)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.marksFixed");
        }
    }

    /** Beside a code in its link: for whom it was written. It tells nothing of the person, and is another one in each vote. */
    public String hint(UUID elector) {
        return Fingerprint.of(id + " " + elector).substring(0, HINT_LENGTH);
    }

    /** @throws Refusal {@code voting.box.notOpen} */
    public void mustTakeBallots(Forum forum, Instant now) {
        if (stage != Stage.READY || isDueToClose(forum, now)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.notOpen");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID forumId() {
        return forumId;
    }

    /** The void vote in whose place it is held. */
    public Optional<UUID> rerunOf() {
        return Optional.ofNullable(rerunOf);
    }

    public boolean isVoid() {
        return stage == Stage.VOID;
    }

    public LocalizedText title() {
        return title;
    }

    public List<BoxQuestion> questions() {
        return questions.all();
    }

    /**
     * @param number from 1
     * @throws Refusal {@code voting.box.question.notFound}
     */
    public BoxQuestion question(int number) {
        return questions.get(number);
    }

    /** Those whose accredited participants vote. */
    public Set<Category> categories() {
        return electorate.categories();
    }

    /** As stored, hence never OPEN. */
    public Stage storedStage() {
        return stage;
    }

    public Registrar registrar() {
        return registrar;
    }

    /** A registrar who is a person was erased. */
    public boolean isRegistrarForgotten() {
        return registrar == Registrar.PERSON && registrarAddress == null;
    }

    public Optional<EmailAddress> registrarAddress() {
        return Optional.ofNullable(registrarAddress);
    }

    public String electionUuid() {
        return electionUuid;
    }

    public Optional<String> fingerprint() {
        return Optional.ofNullable(fingerprint);
    }

    /** In seconds: the timestamp of the archive. */
    public long beganAt() {
        return beganAt;
    }

    public Optional<String> head() {
        return Optional.ofNullable(head);
    }

    public int height() {
        return height;
    }

    public int records() {
        return records;
    }

    /** How many were accepted, replaced ones included. */
    public int ballots() {
        return ballots;
    }

    /** What is to be decrypted, or, before that, shuffled: as shuffled so far. */
    public Optional<EncryptedTally> encryptedTally() {
        return Optional.ofNullable(encryptedTally).map(EncryptedTally::read);
    }

    public Optional<Result> result() {
        return Optional.ofNullable(totals).map(Result::read);
    }

    /** Of a ranked vote that is decrypted. */
    public Optional<RankedCount> rankedCount() {
        return result().filter(any -> isRanked()).map(result -> {
            var question = questions.all().get(0);
            return RankedCount.of(question.items().size(), question.most(), rankings(result));
        });
    }

    /** What is no encoding of a ranking ranks nothing, not even as a blank vote does. */
    private List<List<Integer>> rankings(Result result) {
        var rankings = new ArrayList<>(result.rankings().get(0));
        Stream.ofNullable(misencoded)
                .flatMap(places -> Stream.of(places.split(" ")))
                .filter(place -> !place.isEmpty())
                .forEach(place -> rankings.set(Integer.parseInt(place), List.of()));
        return rankings;
    }
}
