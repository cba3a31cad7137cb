package org.toguna.belenios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our boxes before a program that we did not write. It fails where belenios-tool is not installed: nothing else can say this. */
class BeleniosToolTest {
    private final AVote vote = new AVote().voted();

    @TempDir
    Path folder;

    @Test
    void accepts_our_box_before_and_after_the_count() throws IOException {
        var tool = new BeleniosTool(folder);

        tool.with(vote.open()).run("election", "verify");
        tool.with(vote.counted()).run("election", "verify");
    }

    @Test
    void counts_our_ballots_as_we_do() throws IOException {
        var tool = new BeleniosTool(folder).with(vote.archive(BoardWriter::endBallots));

        assertThat(tool.run("election", "compute-encrypted-tally"))
                .isEqualTo(vote.tally().json());
    }

    @Test
    void its_ballots_and_ours_make_one_good_box() throws IOException {
        var tool = new BeleniosTool(folder).with(vote.open());
        var credential = Files.writeString(
                folder.resolve("credential"), vote.voters.get(3).text());
        var choices = Files.writeString(folder.resolve("choices"), "[[1,0,0,0,0],[1,0]]");

        var theirs = tool.run(
                "election", "generate-ballot", "--privcred", credential.toString(), "--ballot", choices.toString());
        vote.ballots.add(Ballot.read(theirs.getBytes(StandardCharsets.UTF_8)));
        var mixed = vote.counted();

        tool.with(mixed).run("election", "verify");
        assertThat(new Verifier()
                        .verify(new ByteArrayInputStream(mixed), Verifier.Listener.NONE)
                        .result())
                .contains(new Result(List.of(List.of(1, 2, 1, 2, 1), List.of(3, 3))));
    }

    @Test
    void its_decryption_goes_with_ours() throws IOException {
        var out = new ByteArrayOutputStream();
        var tally = vote.tally();
        out.writeBytes(vote.archive(writer -> writer.endBallots().encryptedTally(tally, 3)));
        var tool = new BeleniosTool(folder).with(out.toByteArray());
        var key = Files.writeString(folder.resolve("key"), vote.keys.get(1).json());

        var theirs = PartialDecryption.read(
                tool.run("election", "decrypt", "--privkey", key.toString(), "--trustee-id", "2"));
        var board = Board.read(new ByteArrayInputStream(out.toByteArray()));
        var decryptions = List.of(vote.decryption(0), theirs);
        BoardWriter.resume(out, board.timestamp(), board.head(), board.height())
                .partialDecryption(1, decryptions.get(0))
                .partialDecryption(2, theirs)
                .result(Result.of(tally, decryptions, 3, vote.election));

        tool.with(out.toByteArray()).run("election", "verify");
    }
}
