package org.toguna.voting.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.toguna.agenda.domain.Agenda;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.AStage;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Bounds;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Jurisdiction;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Fired;
import org.toguna.identity.usecase.ReachableAddress;
import org.toguna.installation.usecase.AnInstallation;
import org.toguna.registration.domain.ARegistration;
import org.toguna.registration.domain.Category;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.BoxRoll;
import org.toguna.voting.domain.PollingPlaces;
import org.toguna.voting.domain.PublishedBoxes;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** The acts of verifiable votes without a container, in a stored forum of a demonstration; each is made for whoever entered last. */
final class AVotingOffice {
    final EntityManager entities;
    private final Forum forum;
    private final AStage on;
    private final AnInstallation installation;
    private final Fired<Happened> consequences = new Fired<>();

    private AVotingOffice(EntityManager entities, Forum forum) {
        this.entities = entities;
        this.forum = forum;
        on = new AStage(entities, forum);
        installation = new AnInstallation(entities, () -> NOON).asDemonstration();
    }

    static void play(Forum forum, Consumer<AVotingOffice> acting) {
        Database.H2.run(entities -> acting.accept(new AVotingOffice(entities, forum)));
    }

    static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    UUID isEnteredBy(Role... roles) {
        return on.isEnteredBy(roles);
    }

    UUID isEnteredByConsularOfficerOf(String countries) {
        return on.isEnteredBy(Role.CONSULAR_OFFICER, Bounds.to(Jurisdiction.written(countries)));
    }

    /** Somebody accredited as diaspora. */
    UUID isEnteredByElector() {
        return accredited(Category.DIASPORA);
    }

    /** Somebody accredited who speaks for an association. */
    UUID isEnteredByAssociation() {
        return accredited(Category.DELEGATE);
    }

    private UUID accredited(Category category) {
        var person = on.isEnteredBy(Role.PARTICIPANT);
        var registration = new Registrations(entities).find(forum.id(), person).orElseThrow();
        registration.declare(ARegistration.particulars(category, "FR"), NOON);
        registration.confirm(NOON);
        registration.accredit(NOON);
        return person;
    }

    String emailOf(UUID person) {
        return people().get(person).email().value();
    }

    VerifiableVote vote(UUID id) {
        return votes().get(forum.id(), id);
    }

    /** What the audit trail was told of the acts themselves. */
    List<Happened> trail() {
        return on.trail();
    }

    /** What it was told of what came of them. */
    List<Happened> consequences() {
        return consequences.events();
    }

    /** A lock reads anew: what was done before is stored first, as the end of a request would have it. */
    void store() {
        entities.flush();
    }

    private Stage stage() {
        store();
        return on.stage();
    }

    PrepareVerifiableVote preparing() {
        return new PrepareVerifiableVote(stage(), votes(), planning(), officers());
    }

    ChangeVerifiableVote changing() {
        return new ChangeVerifiableVote(stage(), votes(), planning());
    }

    NameTrustees naming() {
        return new NameTrustees(stage(), votes(), planning());
    }

    WithdrawVerifiableVote withdrawing() {
        return new WithdrawVerifiableVote(stage(), votes());
    }

    AddBoxQuestion addingQuestion() {
        return new AddBoxQuestion(stage(), agenda(), votes());
    }

    ChangeBoxQuestion changingQuestion() {
        return new ChangeBoxQuestion(stage(), agenda(), votes());
    }

    WithdrawBoxQuestion withdrawingQuestion() {
        return new WithdrawBoxQuestion(stage(), votes());
    }

    SetUpVerifiableVote settingUp() {
        return new SetUpVerifiableVote(
                stage(),
                agenda(),
                new Registrations(entities),
                votes(),
                boxes(),
                roll(),
                heldApart(),
                serverKey(),
                letters());
    }

    CastVerifiableBallot casting() {
        return new CastVerifiableBallot(
                stage(),
                people(),
                votes(),
                boxes(),
                roll(),
                new BallotChecks(boxes()),
                new RevoteRate(installation.clock()),
                letters(),
                clock());
    }

    ReadOwnEntry ownEntry() {
        return new ReadOwnEntry(stage(), people(), votes(), roll());
    }

    ReadVerifiableVotes reading() {
        return new ReadVerifiableVotes(
                stage(), agenda(), new Registrations(entities), votes(), boxes(), roll(), new PollingPlaces(entities));
    }

    ReadBox box() {
        return new ReadBox(stage(), votes(), boxes());
    }

    FindBallot finding() {
        return new FindBallot(stage(), votes(), boxes());
    }

    DrawTracker drawing() {
        return new DrawTracker(stage(), votes(), letters());
    }

    CloseVerifiableVote closing() {
        return new CloseVerifiableVote(stage(), votes(), boxes());
    }

    CountVerifiableVote counting() {
        return new CountVerifiableVote(
                stage(),
                votes(),
                boxes(),
                new Closing(boxes(), consequences),
                new ServerTrustee(votes(), boxes(), serverKey(), consequences),
                conclusion());
    }

    AskToVoidVote askingToVoid() {
        return new AskToVoidVote(stage(), people(), votes(), tellers(), letters());
    }

    ReadVoiding voiding() {
        return new ReadVoiding(stage(), votes());
    }

    ReadVoidingToAgree voidingToAgree() {
        return new ReadVoidingToAgree(stage(), votes(), new VoidingPartner(votes(), tellers()));
    }

    VoidVote agreeing() {
        return new VoidVote(stage(), votes(), new VoidingPartner(votes(), tellers()));
    }

    RerunVerifiableVote rerunning() {
        return new RerunVerifiableVote(stage(), votes(), officers());
    }

    ReleaseCode releasing() {
        return new ReleaseCode(stage(), votes(), new CodeRelease(people(), roll(), letters()));
    }

    ReleaseCodeThroughLink releasingThroughLink() {
        return new ReleaseCodeThroughLink(stage(), votes(), new CodeRelease(people(), roll(), letters()));
    }

    ReadRegistrarDesk registrarDesk() {
        return new ReadRegistrarDesk(stage(), new Registrations(entities), votes());
    }

    RegisterCredentials registering() {
        return new RegisterCredentials(stage(), new Registrations(entities), votes(), roll());
    }

    ReadTrusteeDesk trusteeDesk() {
        return new ReadTrusteeDesk(stage(), desks());
    }

    PresentTrusteeKey presenting() {
        return new PresentTrusteeKey(stage(), votes(), desks());
    }

    PassTrusteeTest passing() {
        return new PassTrusteeTest(stage(), desks());
    }

    ShuffleVerifiableVote shuffling() {
        return new ShuffleVerifiableVote(stage(), votes(), boxes(), desks());
    }

    DecryptVerifiableVote decrypting() {
        return new DecryptVerifiableVote(stage(), boxes(), desks(), conclusion());
    }

    OpenPollingPlace opening() {
        return new OpenPollingPlace(stage(), people(), votes(), new PollingPlaces(entities), tellers(), letters());
    }

    ChangePollingPlace changingPlace() {
        return new ChangePollingPlace(stage(), people(), votes(), new PollingPlaces(entities), tellers(), letters());
    }

    WithdrawPollingPlace withdrawingPlace() {
        return new WithdrawPollingPlace(stage(), votes(), new PollingPlaces(entities));
    }

    FilePlaceMinutes filing() {
        return new FilePlaceMinutes(stage(), votes(), new PollingPlaces(entities), tellers(), installation.clock());
    }

    EnterPlaceCount entering() {
        return new EnterPlaceCount(stage(), votes(), new PollingPlaces(entities), tellers(), consequences);
    }

    ReadPollingPlaces places() {
        return new ReadPollingPlaces(stage(), people(), votes(), new PollingPlaces(entities), roll());
    }

    ReadPlaceSheet sheets() {
        return new ReadPlaceSheet(stage(), agenda(), votes(), new PollingPlaces(entities), tellers());
    }

    ReadPlaceMinutes minutes() {
        return new ReadPlaceMinutes(stage(), votes(), new PollingPlaces(entities), tellers());
    }

    ReadPlacesToCount placesToCount() {
        return new ReadPlacesToCount(stage(), new PollingPlaces(entities), tellers());
    }

    MarkPaperVoter marking() {
        return new MarkPaperVoter(stage(), roll(), new PaperVoters(people(), votes()));
    }

    UnmarkPaperVoter unmarking() {
        return new UnmarkPaperVoter(stage(), roll(), new PaperVoters(people(), votes()));
    }

    private Agenda agenda() {
        return new Agenda(entities);
    }

    private People people() {
        return new People(entities);
    }

    private VerifiableVotes votes() {
        return new VerifiableVotes(entities);
    }

    private PublishedBoxes boxes() {
        return new PublishedBoxes(entities);
    }

    private BoxRoll roll() {
        return new BoxRoll(entities);
    }

    private Planning planning() {
        return new Planning(
                agenda(), votes(), officers(), heldApart(), new ReachableAddress(installation.mailServer()));
    }

    private BoxOfficers officers() {
        return new BoxOfficers(people(), votes(), serverKey(), letters(), clock());
    }

    private HeldApart heldApart() {
        return new HeldApart(people(), new Mandates(entities), votes(), installation.seal());
    }

    private ServerKey serverKey() {
        return new ServerKey(installation.seal(), installation.settings(), votes());
    }

    private BoxLetters letters() {
        return new BoxLetters(installation.outbox());
    }

    private BusinessClock clock() {
        return new BusinessClock(entities) {
            @Override
            public Instant now() {
                return NOON;
            }
        };
    }

    private Conclusion conclusion() {
        return new Conclusion(votes(), boxes(), consequences);
    }

    private TrusteeDesks desks() {
        return new TrusteeDesks(votes());
    }

    private Tellers tellers() {
        return new Tellers(new Mandates(entities), people(), new Registrations(entities));
    }
}
