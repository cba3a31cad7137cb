package org.toguna.belenios;

import static org.toguna.belenios.AVote.RANDOM;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A small vote with all its secrets: two trustees, four voters, four options to rank and one question to be added up. */
final class ARankedVote {
    static final Group GROUP = TestGroup.RANKED;
    static final RankedQuestion ORDER = new RankedQuestion(
            List.of("Guichet unique", "Accès aux \"documents\"", "Logement", "Portabilité"), "Dans quel ordre ?");
    static final HomomorphicQuestion PUBLISH =
            new HomomorphicQuestion(List.of("Oui", "Non"), true, 1, 1, "Publier un bilan ?");

    final List<PrivateKey> keys = List.of(PrivateKey.generate(GROUP, RANDOM), PrivateKey.generate(GROUP, RANDOM));
    final Trustees trustees =
            new Trustees(keys.stream().map(key -> key.trusteeKey(RANDOM)).toList());
    final List<Credential> voters =
            IntStream.range(0, 4).mapToObj(i -> Credential.generate(RANDOM)).toList();
    final Election election = Election.of("", "Forum", trustees, GROUP, List.of(ORDER, PUBLISH), AVote.UUID);
    final PublicCredentials credentials = new PublicCredentials(
            voters.stream().map(voter -> voter.publicKey(AVote.UUID, GROUP)).toList());
    final Arithmetic arithmetic = Arithmetic.fast(election);
    final List<Ballot> ballots = new ArrayList<>();

    Ballot ballot(int voter, List<Integer> ranks, List<Integer> publish) {
        return Ballot.cast(election, voters.get(voter), List.of(ranks, publish), arithmetic, RANDOM);
    }

    /** Three voters, one of whom votes again. */
    ARankedVote voted() {
        ballots.add(ballot(0, List.of(1, 2, 0, 0), List.of(0, 1, 0)));
        ballots.add(ballot(1, List.of(0, 0, 0, 0), List.of(1, 0, 0)));
        ballots.add(ballot(2, List.of(3, 1, 2, 0), List.of(0, 0, 1)));
        ballots.add(ballot(0, List.of(0, 1, 0, 2), List.of(0, 1, 0)));
        return this;
    }

    EncryptedTally tally() {
        return EncryptedTally.of(election, ballots);
    }

    byte[] open() {
        return archive(writer -> {});
    }

    byte[] closed() {
        return archive(writer -> writer.endBallots().encryptedTally(tally(), 3));
    }

    byte[] counted() {
        return counted(tally());
    }

    /** Everything after the encrypted tally is made honestly from it. */
    byte[] counted(EncryptedTally tally) {
        return archive(writer -> {
            writer.endBallots().encryptedTally(tally, 3);
            var latest = tally;
            for (int owner = 1; owner <= 2; owner++) {
                var shuffle = Shuffle.of(latest, election, RANDOM);
                writer.shuffle(owner, shuffle);
                latest = latest.shuffled(shuffle, election);
            }
            writer.endShuffles();
            decrypt(writer, latest);
        });
    }

    void decrypt(BoardWriter writer, EncryptedTally latest) throws IOException {
        var decryptions = keys.stream()
                .map(key -> PartialDecryption.of(latest, key, election, RANDOM))
                .toList();
        writer.partialDecryption(1, decryptions.get(0)).partialDecryption(2, decryptions.get(1));
        writer.result(Result.of(latest, decryptions, 3, election));
    }

    byte[] archive(AVote.Ending ending) {
        var out = new ByteArrayOutputStream();
        try {
            var writer = BoardWriter.begin(out, AVote.BEGINNING, election, trustees, credentials);
            for (var ballot : ballots) {
                writer.ballot(ballot);
            }
            ending.write(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
