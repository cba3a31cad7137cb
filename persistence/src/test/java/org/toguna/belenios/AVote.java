package org.toguna.belenios;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A small vote with all its secrets: two trustees, five voters, one question with a blank vote and one without. */
final class AVote {
    static final SecureRandom RANDOM = new SecureRandom();
    static final long BEGINNING = 1_795_383_356L;
    static final String UUID = "7Kz1mQ4nT8xWbR";

    static final Question PRIORITIES = new HomomorphicQuestion(
            List.of("Guichet unique", "Accès aux \"documents\"", "Logement / social", "Portabilité\tdes pensions"),
            true,
            1,
            3,
            "Priorités retenues ?");
    static final Question MEASURES = new HomomorphicQuestion(
            List.of("Régionaliser le forum", "Publier un bilan"), false, 0, 2, "Mesures <de> suivi");

    final List<PrivateKey> keys = List.of(key(), key());
    final Trustees trustees =
            new Trustees(keys.stream().map(key -> key.trusteeKey(RANDOM)).toList());
    final List<Credential> voters =
            IntStream.range(0, 5).mapToObj(i -> Credential.generate(RANDOM)).toList();
    final Election election = Election.of(
            "Un vote d’essai \\ à l’œil\n\u007f",
            "Forum",
            trustees,
            TestGroup.CHOSEN,
            List.of(PRIORITIES, MEASURES),
            UUID);
    final PublicCredentials credentials = credentials(voters);
    final Arithmetic arithmetic = Arithmetic.fast(election);
    final List<Ballot> ballots = new ArrayList<>();

    private static PrivateKey key() {
        return PrivateKey.generate(TestGroup.CHOSEN, RANDOM);
    }

    static PublicCredentials credentials(List<Credential> voters) {
        return new PublicCredentials(voters.stream()
                .map(voter -> voter.publicKey(UUID, TestGroup.CHOSEN))
                .toList());
    }

    Ballot ballot(int voter, List<Integer> priorities, List<Integer> measures) {
        return Ballot.cast(election, voters.get(voter), List.of(priorities, measures), arithmetic, RANDOM);
    }

    /** Three voters, one of whom changes a blank vote into another: totals [0,2,1,2,1] and [2,3]. */
    AVote voted() {
        ballots.add(ballot(0, List.of(0, 1, 0, 1, 0), List.of(0, 1)));
        ballots.add(ballot(1, List.of(1, 0, 0, 0, 0), List.of(0, 0)));
        ballots.add(ballot(2, List.of(0, 1, 0, 0, 1), List.of(1, 1)));
        ballots.add(ballot(1, List.of(0, 0, 1, 1, 0), List.of(1, 1)));
        return this;
    }

    EncryptedTally tally() {
        return EncryptedTally.of(election, ballots);
    }

    PartialDecryption decryption(int trustee) {
        return PartialDecryption.of(tally(), keys.get(trustee), election, RANDOM);
    }

    byte[] open() {
        return archive(AVote::nothingMore);
    }

    byte[] counted() {
        return archive(writer -> {
            var decryptions = List.of(decryption(0), decryption(1));
            int counted = EncryptedTally.counted(ballots);
            writer.endBallots().encryptedTally(tally(), counted);
            writer.partialDecryption(1, decryptions.get(0)).partialDecryption(2, decryptions.get(1));
            writer.result(Result.of(tally(), decryptions, counted, election));
        });
    }

    byte[] archive(Ending ending) {
        var out = new ByteArrayOutputStream();
        try {
            var writer = BoardWriter.begin(out, BEGINNING, election, trustees, credentials);
            for (var ballot : ballots) {
                writer.ballot(ballot);
            }
            ending.write(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    interface Ending {
        void write(BoardWriter writer) throws IOException;
    }

    private static void nothingMore(BoardWriter writer) {}
}
