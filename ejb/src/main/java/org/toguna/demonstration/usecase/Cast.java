package org.toguna.demonstration.usecase;

import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.ActOfAppointment;
import org.toguna.identity.domain.AppointmentKind;
import org.toguna.identity.domain.Bounds;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Jurisdiction;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Tenure;
import org.toguna.registration.domain.Category;
import org.toguna.registration.domain.Gender;
import org.toguna.registration.domain.Particulars;
import org.toguna.registration.domain.Registration;
import org.toguna.registration.domain.Registrations;

/** The invented people of a demonstration: nine of the staff, Awa, and the others who take part. */
final class Cast {
    /** Of all the staff, and of a demonstration only. */
    static final String PASSWORD = "togu-na-demonstration";

    /** Anybody may know it, and to make another at each start takes longer than most of the demonstration. */
    static final String PASSWORD_HASH =
            "PBKDF2WithHmacSHA512:210000:7CBD41lmW45eJUbH0ilqkQ==:" + "92hdejTYprFEznp+67r7VhPpMXU8R9W3CaUwzOVWYlQ=";

    private static final Jurisdiction NEAR_LYON = Jurisdiction.written("BE CH FR");

    private static final String AWA = "Awa Sérikan";

    /** Name, gender, country of residence, city, category; a delegate's organisation last. */
    private static final List<String> EXTRAS = List.of(
            "Moriba Tenzaré;MAN;FR;Montreuil;DIASPORA",
            "Sanata Koulédi;WOMAN;FR;Lyon;DIASPORA",
            "Yaféré Dembaro;MAN;FR;Marseille;DIASPORA",
            "Niélé Bassarou;WOMAN;FR;Paris;DIASPORA",
            "Kassim Orodou;MAN;FR;Lille;DELEGATE;Collectif des Korandéens de France",
            "Fily Maténé;WOMAN;FR;Nantes;DELEGATE;Femmes de Korandé en France",
            "Hawa Tiékanou;WOMAN;FR;Toulouse;DIASPORA",
            "Bréma Sidouré;MAN;FR;Montreuil;DIASPORA",
            "Djata Lomaré;WOMAN;CI;Abidjan;DIASPORA",
            "Zoumé Kariba;MAN;CI;Abidjan;DIASPORA",
            "Sali Wendéro;WOMAN;CI;Bouaké;DIASPORA",
            "Tièba Nonkané;MAN;CI;San-Pédro;DELEGATE;Association des commerçants korandéens d’Abidjan",
            "Oumou Farézi;WOMAN;CI;Abidjan;DIASPORA",
            "Lassiné Dorégo;MAN;CI;Abidjan;DIASPORA",
            "Kadi Mirézan;WOMAN;GA;Libreville;DIASPORA",
            "Seydi Bantolé;MAN;GA;Libreville;DIASPORA",
            "Assa Réguédou;WOMAN;GA;Port-Gentil;DIASPORA",
            "Fousse Talinko;MAN;GA;Libreville;DELEGATE;Union des travailleurs korandéens du Gabon",
            "Maïmou Zankaré;WOMAN;GA;Franceville;DIASPORA",
            "Amady Kolidou;MAN;ES;Barcelone;DIASPORA",
            "Rokia Sembélé;WOMAN;ES;Madrid;DIASPORA",
            "Founé Baradji-Tôl;WOMAN;ES;Saragosse;DIASPORA",
            "Modi Wagourou;MAN;ES;Barcelone;DELEGATE;Casa de Korandé",
            "Nagna Tourédo;WOMAN;ES;Valence;DIASPORA",
            "Salif Komandé;MAN;US;New York;DIASPORA",
            "Penda Yirébou;WOMAN;US;Columbus;DIASPORA",
            "Issouf Garéwa;MAN;US;Philadelphie;DIASPORA",
            "Tata Limérou;WOMAN;US;New York;DELEGATE;Korande Youth Network",
            "Bakoro Sanézi;MAN;US;Atlanta;DIASPORA",
            "Koumba Dialiré;WOMAN;IT;Brescia;DIASPORA",
            "Yoro Tambassa;MAN;IT;Milan;DIASPORA",
            "Saran Kéwoulé;WOMAN;CA;Montréal;DIASPORA",
            "Demba Fanozié;MAN;CA;Montréal;DIASPORA",
            "Aïssé Boundaré;WOMAN;XX;Lindara;GOVERNMENT",
            "Hamidou Zérékan;MAN;XX;Lindara;GOVERNMENT",
            "Ténin Sobadou;WOMAN;XX;Bélézo;LOCAL_AUTHORITY",
            "Gaoussi Lankaré;MAN;XX;Dossiré;LOCAL_AUTHORITY",
            "Ingrid Valmoreau;WOMAN;BE;Bruxelles;PARTNER",
            "Thomas Perchaud;MAN;FR;Paris;PARTNER",
            "Clara Ostrevel;WOMAN;CH;Genève;OBSERVER");

    private final EntityManager entities;
    private final People people;
    private final Mandates mandates;
    private final Registrations registrations;
    private final Instant now;
    private final Person administrator;
    private final Person organiser;
    private final Person rapporteur;
    private final Person focalPoint;
    private final Person evaluator;
    private final Person secretariat;
    private final Person moderator;
    private final Person validator;
    private final Person consularOfficer;
    private final List<Participant> participants = new ArrayList<>();

    /** Somebody with what they say of themselves when they register. */
    record Participant(UUID person, Particulars particulars) {}

    Cast(EntityManager entities, Instant now, String passwordHash) {
        this.entities = entities;
        this.now = now;
        people = new People(entities);
        mandates = new Mandates(entities);
        registrations = new Registrations(entities);
        administrator = staff("administrateur", "Mariko Édanzé", passwordHash);
        organiser = staff("organisateur", "Salimé Doranko", passwordHash);
        rapporteur = staff("rapporteur", "Joël Karambé-Zo", passwordHash);
        focalPoint = staff("point.focal", "Binta Ouézoulé", passwordHash);
        evaluator = staff("evaluateur", "Léa Tandoré", passwordHash);
        secretariat = staff("secretariat", "Nanténé Woridou", passwordHash);
        moderator = staff("moderateur", "Karim Solowé", passwordHash);
        validator = staff("validateur", "Sira Bégnéma", passwordHash);
        consularOfficer = staff("agent.consulaire", "Ousseyni Tarka", passwordHash);
        participant("awa", (AWA + ";WOMAN;FR;Montreuil;DIASPORA").split(";"));
        for (var extra : EXTRAS) {
            var parts = extra.split(";");
            participant(asAddress(parts[0]), parts);
        }
        entities.flush();
        mandates.give(administrator.id(), Role.ADMINISTRATOR, null, now);
        mandates.give(organiser.id(), Role.ORGANISER, null, now);
    }

    /** Who can sign in to a demonstration, for its log. */
    static String signIns(String address) {
        return String.join(
                System.lineSeparator(),
                "Toguna demonstration: " + address,
                "  staff, password " + PASSWORD
                        + ": administrateur@example.org, organisateur@example.org, rapporteur@example.org,"
                        + " point.focal@example.org, evaluateur@example.org, secretariat@example.org,"
                        + " moderateur@example.org, validateur@example.org, agent.consulaire@example.org",
                "  participant, by a code that the demonstration's mail page shows: awa@example.org");
    }

    private Person staff(String address, String name, String passwordHash) {
        var person = person(address, name);
        person.usePassword(passwordHash);
        return person;
    }

    private Person person(String address, String name) {
        var person = new Person(new EmailAddress(address + "@example.org"), name, "fr", now);
        people.add(person);
        return person;
    }

    private void participant(String address, String... parts) {
        var organisation = parts.length > 5 ? parts[5] : null;
        var particulars = new Particulars(
                parts[0],
                "fr",
                parts[2],
                parts[3],
                Category.valueOf(parts[4]),
                organisation,
                Gender.valueOf(parts[1]),
                participants.size() % 3 != 2);
        participants.add(new Participant(person(address, parts[0]).id(), particulars));
    }

    private static String asAddress(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace(' ', '.');
    }

    /** Names the staff of a forum that the organiser runs. */
    void serve(Forum forum) {
        entities.flush();
        mandates.give(organiser.id(), Role.ORGANISER, forum.id(), now);
        mandates.give(rapporteur.id(), Role.RAPPORTEUR, forum.id(), now);
        mandates.give(secretariat.id(), Role.SECRETARIAT, forum.id(), now);
        mandates.give(moderator.id(), Role.MODERATOR, forum.id(), now);
        mandates.give(consularOfficer.id(), Role.CONSULAR_OFFICER, forum.id(), Bounds.to(NEAR_LYON), Tenure.OPEN, now);
    }

    void evaluate(Forum forum) {
        var act = new ActOfAppointment(
                AppointmentKind.DECISION,
                "n° 12/CNF",
                Korande.dayOf(now).minusDays(40),
                "Juger sur pièces et sur place chaque engagement de la première édition, et rendre un rapport public.",
                "Appel à candidatures ouvert trois semaines ; choix par un jury de deux associations et d’une université.");
        mandates.give(
                evaluator.id(),
                Role.EVALUATOR,
                forum.id(),
                Bounds.NONE,
                new Tenure(null, null, forum.timeZone(), false, act),
                now);
    }

    /** Admits the first so many people to a forum, Awa before the others. */
    List<Participant> admit(int howMany, Forum forum, Instant at) {
        var admitted = participants.subList(0, howMany);
        for (var participant : admitted) {
            request(participant, forum, at).accredit(at.plus(Duration.ofDays(2)));
            mandates.give(participant.person(), Role.PARTICIPANT, forum.id(), at);
        }
        entities.flush();
        return admitted;
    }

    /** Leaves so many of the last people waiting for the organiser to admit them. */
    void leaveWaiting(int howMany, Forum forum, Instant at) {
        participants
                .subList(participants.size() - howMany, participants.size())
                .forEach(participant -> request(participant, forum, at));
    }

    private Registration request(Participant participant, Forum forum, Instant at) {
        var registration = new Registration(forum.id(), participant.person(), participant.particulars(), at);
        registration.confirm(at.plus(Duration.ofMinutes(9)));
        registrations.add(registration);
        return registration;
    }

    List<Participant> admitAll(Forum forum, Instant at) {
        return admit(participants.size(), forum, at);
    }

    UUID organiser() {
        return organiser.id();
    }

    UUID focalPoint() {
        return focalPoint.id();
    }

    UUID validator() {
        return validator.id();
    }

    UUID evaluator() {
        return evaluator.id();
    }
}
