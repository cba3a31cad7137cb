package org.toguna.belenios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The boxes in resources/belenios were made by belenios-tool 2.0. */
class ReferenceBoxesTest {
    @Test
    void the_box_before_the_count_is_good() throws IOException {
        var verdict = verify(bytes("reference-open.bel"));

        assertThat(verdict.stage()).isEqualTo(Board.Stage.OPEN);
        assertThat(verdict.ballots()).isEqualTo(6);
        assertThat(verdict.counted()).isEqualTo(5);
        assertThat(verdict.fingerprint()).isEqualTo("BMc+qucqxwRCIpWPlxzcN13+u1FCQTY5iVcfA1rs0Aw");
    }

    @Test
    void the_box_after_the_count_is_good() throws IOException {
        var verdict = verify(bytes("reference-tallied.bel"));

        assertThat(verdict.stage()).isEqualTo(Board.Stage.DECRYPTED);
        assertThat(verdict.result()).contains(new Result(List.of(List.of(1, 2, 2, 3, 1), List.of(2, 3))));
    }

    @Test
    void the_plain_arithmetic_says_the_same() throws IOException {
        var plain = new Verifier(Group.BELENIOS_2048, Arithmetic::plain);

        assertThat(plain.verify(new ByteArrayInputStream(bytes("reference-tallied.bel")), Verifier.Listener.NONE))
                .isEqualTo(verify(bytes("reference-tallied.bel")));
    }

    @Test
    void private_credentials_lead_to_the_public_ones() throws IOException {
        var board = board("reference-open.bel");

        for (var line : text("reference-credentials.txt").lines().toList()) {
            var credential = Credential.parse(line.substring(line.indexOf(' ') + 1));
            assertThat(board.credentials()
                            .contains(credential.publicKey(board.election().uuid(), Group.BELENIOS_2048)))
                    .isTrue();
        }
    }

    @Test
    void trustees_keys_lead_to_the_public_ones() throws IOException {
        var trustees = board("reference-open.bel").trustees();

        assertThat(trustees.keys())
                .extracting(TrusteeKey::publicKey)
                .containsExactlyInAnyOrder(key("a").publicKey(), key("b").publicKey());
    }

    @Test
    void counting_the_open_box_with_the_trustees_keys_gives_the_published_result() throws IOException {
        var board = board("reference-open.bel");
        var ballots = board.ballots().stream().map(Ballot::read).toList();
        var tally = EncryptedTally.of(board.election(), ballots);
        var decryptions = new ArrayList<PartialDecryption>();
        for (var letter : List.of("a", "b")) {
            var key = PrivateKey.read(
                    text("reference-trustee-" + letter + ".privkey").strip(), Group.BELENIOS_2048);
            decryptions.add(PartialDecryption.of(tally, key, board.election(), AVote.RANDOM));
        }

        assertThat(board("reference-tallied.bel").encryptedTally()).contains(tally);
        assertThat(Result.of(tally, decryptions, 5, board.election()))
                .isEqualTo(new Result(List.of(List.of(1, 2, 2, 3, 1), List.of(2, 3))));
    }

    @Test
    void what_is_read_is_written_back_byte_for_byte() throws IOException {
        var bytes = bytes("reference-tallied.bel");
        var board = board("reference-tallied.bel");
        var out = new ByteArrayOutputStream();

        var writer = BoardWriter.begin(out, board.timestamp(), board.election(), board.trustees(), board.credentials());
        for (var ballot : board.ballots()) {
            writer.ballot(Ballot.read(ballot));
        }
        writer.endBallots().encryptedTally(board.encryptedTally().orElseThrow(), 5);
        for (var decryption : board.decryptions().entrySet()) {
            writer.partialDecryption(decryption.getKey(), decryption.getValue());
        }
        writer.result(board.result().orElseThrow());

        assertThat(out.toByteArray()).isEqualTo(bytes);
        assertThat(writer.head()).isEqualTo(board.head());
    }

    private static Verdict verify(byte[] archive) throws IOException {
        return new Verifier().verify(new ByteArrayInputStream(archive), Verifier.Listener.NONE);
    }

    private static Board board(String name) throws IOException {
        return Board.read(new ByteArrayInputStream(bytes(name)));
    }

    private static PrivateKey key(String letter) throws IOException {
        return PrivateKey.read(text("reference-trustee-" + letter + ".privkey").strip(), Group.BELENIOS_2048);
    }

    private static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) throws IOException {
        try (var in = ReferenceBoxesTest.class.getResourceAsStream("/belenios/" + name)) {
            return in.readAllBytes();
        }
    }
}
