package org.toguna.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.toguna.belenios.Arithmetic;
import org.toguna.belenios.Ballot;
import org.toguna.belenios.Credential;
import org.toguna.belenios.Election;
import org.toguna.belenios.EncryptedTally;
import org.toguna.belenios.Group;
import org.toguna.belenios.KeyTest;
import org.toguna.belenios.PrivateKey;
import org.toguna.belenios.PublicCredentials;
import org.toguna.belenios.Share;

/** Many voters of one open verifiable vote: a person made their codes, and two people and the server hold the keys. */
final class Crowd {
    private static final String FORUM = "/api/forums/foule";
    private static final String REGISTRAR = "depositaire.foule@example.net";
    private static final List<String> TRUSTEES = List.of("autorite1.foule@example.net", "autorite2.foule@example.net");
    private static final Group GROUP = Group.BELENIOS_2048;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HANDS = 8;

    private final Toguna toguna;
    private final ApiClient nobody;
    private final ApiClient organiser;
    private final List<ApiClient> voters;
    private final List<Credential> credentials;
    private final List<PrivateKey> keys;
    private final String box;
    private final Election election;
    private final Arithmetic arithmetic;

    /** Takes a while: each of them registers with a mailed code, and is accredited. */
    Crowd(Toguna toguna, int size, int options, int most) {
        this.toguna = toguna;
        nobody = ApiClient.ofNobody(toguna);
        organiser = Demonstration.organiser(toguna);
        organiser.post("/api/forums", Invitations.toForum("foule")).expect(201);
        // First all letters, which wait for each other, then all answers.
        var applicants = together(
                HANDS,
                size,
                i -> () -> new Participant(toguna, FORUM, "voix" + i + "@example.net").registersAs("DIASPORA"));
        var people = together(HANDS, size, i -> () -> applicants.get(i).confirms());
        accredit();
        voters = people.stream().map(Participant::program).toList();
        var items = IntStream.rangeClosed(1, options)
                .mapToObj(i -> people.get(0).proposes("Proposition " + i, organiser))
                .toList();
        box = FORUM + "/boxes/" + prepared(items, most);
        keys = Stream.generate(() -> PrivateKey.generate(GROUP, RANDOM))
                .limit(TRUSTEES.size())
                .toList();
        IntStream.range(0, keys.size()).forEach(this::presentsAKey);
        credentials =
                Stream.generate(() -> Credential.generate(RANDOM)).limit(size).toList();
        handInPublicCredentials();
        organiser.post(box + "/setup", Map.of()).expect(200);
        election = Election.read(nobody.get(box + "/election").text());
        arithmetic = Arithmetic.fast(election);
    }

    private void accredit() {
        var waiting = FORUM + "/registrations?status=REQUESTED&size=100";
        for (var page = organiser.get(waiting).expect(200);
                !page.isEmpty();
                page = organiser.get(waiting).expect(200)) {
            page.forEach(applicant -> organiser
                    .put(FORUM + "/registrations/" + applicant.path("id").asText() + "/accreditation", Map.of())
                    .expect(204));
        }
    }

    private String prepared(List<String> items, int most) {
        var question = Map.of("kind", "APPROVAL", "text", Map.of("fr", "Que faire ?"), "items", items, "most", most);
        return organiser
                .post(
                        FORUM + "/boxes",
                        Map.of(
                                "title",
                                Map.of("fr", "Priorités"),
                                "questions",
                                List.of(question),
                                "registrar",
                                "PERSON",
                                "registrarAddress",
                                REGISTRAR,
                                "trustees",
                                TRUSTEES.stream()
                                        .map(address -> Map.of("name", address, "address", address))
                                        .toList(),
                                "serverTrustee",
                                true))
                .expect(201)
                .path("id")
                .asText();
    }

    private void presentsAKey(int trustee) {
        var key = keys.get(trustee).trusteeKey(RANDOM).json().getBytes(UTF_8);
        var nonce = trustee(trustee)
                .send("PUT", box + "/trustee/key", "application/json", key)
                .expect(200)
                .path("nonce")
                .asText();
        var signature = new KeyTest(nonce).answer(keys.get(trustee), GROUP, RANDOM);
        trustee(trustee)
                .send(
                        "PUT",
                        box + "/trustee/test",
                        "application/json",
                        signature.json().getBytes(UTF_8))
                .expect(200);
    }

    private ApiClient trustee(int trustee) {
        return linked(TRUSTEES.get(trustee), "/trustee#");
    }

    private ApiClient linked(String address, String page) {
        var link = Pattern.compile(Pattern.quote(page) + "(\\S+)");
        var found = link.matcher(new Mailbox(toguna, address).await(link));
        if (!found.find()) {
            throw new IllegalStateException(address);
        }
        return nobody.withHeader("Toguna-Token", found.group(1));
    }

    /** Shuffled by nobody: which is whose does not matter here. */
    private void handInPublicCredentials() {
        var registrar = linked(REGISTRAR, "/registrar#");
        var desk = registrar.get(box + "/registrar").expect(200);
        var electors = desk.path("electorsFingerprint").asText();
        registrar
                .send(
                        "PUT",
                        box + "/registrar/credentials?electorsFingerprint=" + electors,
                        "application/json",
                        publicCredentials(desk.path("uuid").asText()).json().getBytes(UTF_8))
                .expect(200);
    }

    PublicCredentials publicCredentials() {
        return publicCredentials(election.uuid());
    }

    private PublicCredentials publicCredentials(String uuid) {
        return new PublicCredentials(credentials.parallelStream()
                .map(credential -> credential.publicKey(uuid, GROUP))
                .toList());
    }

    /** @param slots 0 or 1, the first for a blank vote */
    Ballot ballot(int voter, List<Integer> slots) {
        return Ballot.cast(election, credentials.get(voter), List.of(slots), arithmetic, RANDOM);
    }

    ApiClient.Answer casts(int voter, Ballot ballot) {
        return voters.get(voter)
                .send(
                        "POST",
                        box + "/ballots",
                        "application/json",
                        ballot.json().getBytes(UTF_8));
    }

    /** What all trustees who are people send, at the same time. */
    List<ApiClient.Answer> decryptTogether() {
        return together(keys.size(), keys.size(), i -> {
            var desk = trustee(i);
            var tally = EncryptedTally.read(
                    desk.get(box + "/trustee").expect(200).path("tally").toString());
            int number = desk.get(box + "/trustee").expect(200).path("number").asInt();
            var share = Share.of(tally, keys.get(i), number, election, RANDOM);
            return () -> desk.send(
                    "PUT",
                    box + "/trustee/decryption",
                    "application/json",
                    share.file(number).getBytes(UTF_8));
        });
    }

    Election election() {
        return election;
    }

    ApiClient organiser() {
        return organiser;
    }

    /** Its address in the API. */
    String box() {
        return box;
    }

    /** What so many tasks bring, done by so many threads. */
    static <T> List<T> together(int threads, int tasks, IntFunction<Callable<T>> task) {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var prepared = IntStream.range(0, tasks).mapToObj(task).toList();
            return pool.invokeAll(prepared).stream().map(Crowd::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T result(Future<T> done) {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
