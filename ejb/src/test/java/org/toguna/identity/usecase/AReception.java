package org.toguna.identity.usecase;

import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.FailedAttempts;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.KnownBrowsers;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.SecondFactor;
import org.toguna.identity.domain.SecondFactors;
import org.toguna.identity.domain.SignInRequest;
import org.toguna.identity.domain.SignInRequests;
import org.toguna.identity.domain.SignIns;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.outbox.domain.Mail;
import org.toguna.outbox.domain.Mails;
import org.toguna.values.Page;

/**
 * Everything at which people sign in, without a container: letters are written when the test says so, and its clock is the test's. What
 * is taken under a lock is stored first, as the end of a request would have it.
 */
public final class AReception {
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{8}\\b");
    private static final Pattern LINK = Pattern.compile("/sign-in/link/(\\S+)");

    public final AskForCode asking = new AskForCode();
    public final RedeemCode redeeming = new RedeemCode();
    public final StartSession starting = new StartSession();
    public final ErasePerson erasing = new ErasePerson();
    final SignInByCode byCode = new SignInByCode();
    final SignInByPassword byPassword = new SignInByPassword();
    final ChoosePassword choosing;
    final RecogniseSession recognising = new RecogniseSession();
    final EnrolSecondFactor enrolling = new EnrolSecondFactor();
    final ShowSecondFactor showing = new ShowSecondFactor();
    final Mandates mandates;
    final Fired<CodeAsked> asked = new Fired<>();
    final Fired<Happened> chosen = new Fired<>();

    private final EntityManager entities;
    private final AnInstallation installation;
    private final WriteSignInLetter letters = new WriteSignInLetter();
    private final Passwords passwords = new Passwords();
    private UUID caller;
    Instant now = Instant.parse("2026-03-01T12:00:00Z");

    public AReception(EntityManager entities) {
        this(entities, false);
    }

    AReception(EntityManager entities, boolean demonstration) {
        this.entities = entities;
        installation = new AnInstallation(entities, () -> now);
        if (demonstration) {
            installation.asDemonstration();
        }
        mandates = new Mandates(entities);
        passwords.pbkdf2 = new QuickHash();
        passwords.configure();
        var clock = installation.clock();
        var business = new BusinessClock(entities) {
            @Override
            public Instant now() {
                return now;
            }
        };
        var marks = new Marks();
        marks.seal = installation.seal();
        var requests = new SignInRequests(entities) {
            @Override
            public Optional<SignInRequest> take(UUID id) {
                entities.flush();
                return super.take(id);
            }
        };
        var failures = new FailedAttempts(entities);
        var browsers = new KnownBrowsers(entities);
        var factors = new SecondFactors(entities) {
            @Override
            public Optional<SecondFactor> take(UUID person) {
                entities.flush();
                return super.take(person);
            }
        };
        var signIns = new SignIns(entities);
        var people = new People(entities);

        asking.requests = requests;
        asking.marks = marks;
        asking.clock = clock;
        asking.asked = asked;

        letters.requests = requests;
        letters.people = people;
        letters.marks = marks;
        letters.outbox = installation.outbox();
        letters.clock = clock;

        redeeming.requests = requests;
        redeeming.failures = failures;
        redeeming.marks = marks;
        redeeming.clock = clock;

        var counting = new CountFailedAttempt();
        counting.failures = failures;
        counting.clock = clock;

        var second = new AskForSecondFactor();
        second.mandates = mandates;
        second.factors = factors;
        second.settings = installation.settings();
        second.clock = business;

        starting.signIns = signIns;
        starting.browsers = browsers;
        starting.secondFactor = second;
        starting.clock = clock;

        byCode.redemption = redeeming;
        byCode.session = starting;
        byCode.happened = new Fired<>();

        byPassword.people = people;
        byPassword.passwords = passwords;
        byPassword.browsers = browsers;
        byPassword.failures = failures;
        byPassword.count = counting;
        byPassword.marks = marks;
        byPassword.session = starting;
        byPassword.clock = clock;
        byPassword.happened = new Fired<>();

        var whoever = new Caller(null, mandates, people, business) {
            @Override
            public Optional<UUID> person() {
                return Optional.ofNullable(caller);
            }
        };
        choosing = new ChoosePassword(
                new Admission(whoever, business, chosen),
                people,
                new PresentPassword(passwords, failures, counting, marks, clock),
                passwords,
                signIns,
                browsers,
                installation.outbox(),
                clock);

        recognising.signIns = signIns;
        recognising.secondFactor = second;
        recognising.clock = clock;

        var demanding = new DemandSecondFactor();
        demanding.failures = failures;
        demanding.count = counting;
        demanding.marks = marks;
        demanding.seal = installation.seal();
        demanding.outbox = installation.outbox();
        demanding.clock = clock;

        enrolling.signIns = signIns;
        enrolling.factors = factors;
        enrolling.people = people;
        enrolling.asked = second;
        enrolling.demand = demanding;
        enrolling.seal = installation.seal();
        enrolling.outbox = installation.outbox();
        enrolling.settings = installation.settings();
        enrolling.clock = clock;
        enrolling.happened = new Fired<>();

        showing.signIns = signIns;
        showing.factors = factors;
        showing.people = people;
        showing.demand = demanding;
        showing.clock = clock;
        showing.happened = new Fired<>();

        erasing.people = people;
        erasing.signIns = signIns;
        erasing.mandates = mandates;
        erasing.requests = requests;
        erasing.failures = failures;
        erasing.browsers = browsers;
        erasing.secondFactors = factors;
        erasing.marks = marks;
        erasing.mails = new Mails(entities);
        erasing.clock = clock;
        erasing.businessClock = business;
        erasing.forgotten = new Fired<>();
        erasing.happened = new Fired<>();
    }

    /** Somebody whom we know. */
    Person somebody() {
        var person = new Person(new EmailAddress(unknown()), "Awa", "fr", now);
        entities.persist(person);
        entities.flush();
        return person;
    }

    Person somebodyWith(String password) {
        var person = somebody();
        person.usePassword(passwords.hash(password));
        return person;
    }

    /** An address that we do not know. */
    static String unknown() {
        return UUID.randomUUID() + "@example.org";
    }

    public static Browser browserAt(String address) {
        return new Browser(Optional.empty(), address);
    }

    /** Asks, and gets the letter at once if there is to be one. */
    Browser asks(String email, Browser browser) {
        var known = asksOnly(email, browser);
        writeLetters();
        return known;
    }

    Browser asksOnly(String email, Browser browser) {
        return new Browser(Optional.of(asking.ask(email, "/sign-in/link/{link}", browser)), browser.network());
    }

    public void writeLetters() {
        asked.events().forEach(event -> letters.write(event.request()));
        asked.events().clear();
        later(Duration.ofMillis(1));
    }

    void later(Duration by) {
        now = now.plus(by);
    }

    /** The newest first. */
    public List<String> lettersTo(String email) {
        entities.flush();
        return new Mails(entities)
                .page(email, new Page.Wanted(1, 100)).items().stream()
                        .map(this::read)
                        .toList();
    }

    private String read(Mail mail) {
        return mail.isSealed() ? installation.seal().open(mail.body()).orElseThrow() : mail.body();
    }

    public String code(String email) {
        return found(CODE, lettersTo(email).get(0)).group();
    }

    String link(String email) {
        return found(LINK, lettersTo(email).get(0)).group(1);
    }

    private static Matcher found(Pattern wanted, String letter) {
        var matcher = wanted.matcher(letter);
        if (!matcher.find()) {
            throw new IllegalStateException(letter);
        }
        return matcher;
    }

    void callerIs(Person person) {
        caller = person.id();
    }

    boolean isSignedIn(String session) {
        return recognising
                .recognise(session)
                .filter(recognised -> recognised.missing() == SecondStep.NONE)
                .isPresent();
    }

    /** Nothing that takes time: what the container hashes is not ours to test. */
    private static final class QuickHash implements Pbkdf2PasswordHash {
        @Override
        public void initialize(Map<String, String> parameters) {
            // Nothing to prepare.
        }

        @Override
        public String generate(char[] password) {
            return "hash of " + new String(password);
        }

        @Override
        public boolean verify(char[] password, String hashed) {
            return generate(password).equals(hashed);
        }
    }
}
