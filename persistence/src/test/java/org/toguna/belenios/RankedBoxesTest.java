package org.toguna.belenios;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boxes with a ranked question: the tool's before us, and ours before the tool. */
class RankedBoxesTest {
    @TempDir
    Path folder;

    @Test
    void the_box_made_by_the_tool_is_good() throws IOException {
        var verdict = verify(ReferenceBoxesTest.bytes("reference-ranked.bel"));

        assertThat(verdict.stage()).isEqualTo(Board.Stage.DECRYPTED);
        assertThat(verdict.counted()).isEqualTo(4);
        assertThat(verdict.result().orElseThrow().totals()).containsExactly(List.of(), List.of(1, 2, 1));
        assertThat(verdict.result().orElseThrow().rankings().get(0))
                .containsExactlyInAnyOrder(
                        List.of(4, 3, 2, 1), List.of(0, 0, 0, 0), List.of(2, 1, 3, 0), List.of(1, 1, 2, 0));
        assertThat(verdict.spoiled()).containsExactly(Set.of(), Set.of());
    }

    @Test
    void what_is_read_is_written_back_byte_for_byte() throws IOException {
        var bytes = ReferenceBoxesTest.bytes("reference-ranked.bel");
        var board = Board.read(new ByteArrayInputStream(bytes));
        var out = new ByteArrayOutputStream();

        var writer = BoardWriter.begin(out, board.timestamp(), board.election(), board.trustees(), board.credentials());
        for (var ballot : board.ballots()) {
            writer.ballot(Ballot.read(ballot));
        }
        writer.endBallots().encryptedTally(board.encryptedTally().orElseThrow(), 4);
        for (var shuffle : board.shuffles().entrySet()) {
            writer.shuffle(shuffle.getKey(), shuffle.getValue());
        }
        writer.endShuffles();
        for (var decryption : board.decryptions().entrySet()) {
            writer.partialDecryption(decryption.getKey(), decryption.getValue());
        }
        writer.result(board.result().orElseThrow());

        assertThat(out.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void the_tool_accepts_a_box_made_by_us_alone() throws IOException {
        var vote = new ARankedVote().voted();
        var tool = new BeleniosTool(folder);

        tool.with(vote.open()).run("election", "verify");
        var counted = vote.counted();
        tool.with(counted).run("election", "verify");
        assertThat(verify(counted).result().orElseThrow().rankings().get(0))
                .containsExactlyInAnyOrder(List.of(0, 1, 0, 2), List.of(0, 0, 0, 0), List.of(3, 1, 2, 0));
    }

    @Test
    void the_tool_shuffles_and_decrypts_our_ballots_and_we_accept_it() throws IOException {
        var vote = new ARankedVote().voted();
        var tool = new BeleniosTool(folder).with(vote.closed());

        for (int owner = 1; owner <= 2; owner++) {
            var theirs = Shuffle.read(tool.run("election", "shuffle", "--trustee-id=" + owner));
            append(tool, owner, theirs);
        }
        append(tool, BoardWriter::endShuffles);
        for (int owner = 1; owner <= 2; owner++) {
            var key = Files.writeString(
                    folder.resolve("key" + owner), vote.keys.get(owner - 1).json());
            var theirs = PartialDecryption.read(tool.run(
                    "election", "decrypt", "--privkey", key.toString(), "--trustee-id", String.valueOf(owner)));
            int number = owner;
            append(tool, writer -> writer.partialDecryption(number, theirs));
        }
        var result = Result.read(tool.run("election", "compute-result"));
        append(tool, writer -> writer.result(result));

        tool.run("election", "verify");
        assertThat(verify(Files.readAllBytes(tool.box())).result()).contains(result);
    }

    @Test
    void its_ballots_and_its_shuffle_go_with_ours() throws IOException {
        var vote = new ARankedVote().voted();
        var tool = new BeleniosTool(folder).with(vote.open());
        var credential = Files.writeString(
                folder.resolve("credential"), vote.voters.get(3).text());
        var choices = Files.writeString(folder.resolve("choices"), "[[2,0,1,0],[1,0,0]]");
        var theirs = tool.run(
                "election", "generate-ballot", "--privcred", credential.toString(), "--ballot", choices.toString());
        vote.ballots.add(Ballot.read(theirs.getBytes(UTF_8)));
        tool.with(vote.archive(writer -> writer.endBallots().encryptedTally(vote.tally(), 4)));

        append(tool, 2, Shuffle.read(tool.run("election", "shuffle", "--trustee-id=2")));
        var latest = board(tool).latestTally().orElseThrow();
        append(tool, 1, Shuffle.of(latest, vote.election, AVote.RANDOM));
        append(tool, BoardWriter::endShuffles);
        var shuffled = board(tool).latestTally().orElseThrow();
        append(tool, writer -> vote.decrypt(writer, shuffled));

        tool.run("election", "verify");
        assertThat(verify(Files.readAllBytes(tool.box()))
                        .result()
                        .orElseThrow()
                        .rankings()
                        .get(0))
                .contains(List.of(2, 0, 1, 0));
    }

    private static void append(BeleniosTool tool, int owner, Shuffle shuffle) throws IOException {
        append(tool, writer -> writer.shuffle(owner, shuffle));
    }

    private static void append(BeleniosTool tool, AVote.Ending more) throws IOException {
        var board = board(tool);
        var out = new ByteArrayOutputStream();
        out.writeBytes(Files.readAllBytes(tool.box()));
        more.write(BoardWriter.resume(out, board.timestamp(), board.head(), board.height()));
        tool.with(out.toByteArray());
    }

    private static Board board(BeleniosTool tool) throws IOException {
        return Board.read(new ByteArrayInputStream(Files.readAllBytes(tool.box())));
    }

    private static Verdict verify(byte[] archive) throws IOException {
        return new Verifier().verify(new ByteArrayInputStream(archive), Verifier.Listener.NONE);
    }
}
