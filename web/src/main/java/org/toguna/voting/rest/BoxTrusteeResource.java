package org.toguna.voting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.toguna.api.rest.Does;
import org.toguna.belenios.EncryptedTally;
import org.toguna.belenios.KeyTest;
import org.toguna.belenios.ShuffleSignature;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.Stage;
import org.toguna.voting.usecase.DecryptVerifiableVote;
import org.toguna.voting.usecase.PassTrusteeTest;
import org.toguna.voting.usecase.PresentTrusteeKey;
import org.toguna.voting.usecase.ReadTrusteeDesk;
import org.toguna.voting.usecase.ShuffleVerifiableVote;
import org.toguna.voting.usecase.TrusteeDesk;

/** What a trustee does, by the link that they were sent and without an account. */
@Path("forums/{forum}/boxes/{box}/trustee")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BoxTrusteeResource {
    private static final JsonProvider JSON = JsonProvider.provider();
    static final String TOKEN = "Toguna-Token";

    /** A shuffle of some 2,500 ballots, and as much as any request may bring. */
    private static final int LARGEST = 11 << 20;

    @Inject
    ReadTrusteeDesk desks;

    @Inject
    PresentTrusteeKey presentKey;

    @Inject
    PassTrusteeTest passTest;

    @Inject
    ShuffleVerifiableVote shuffleVote;

    @Inject
    DecryptVerifiableVote decryptVote;

    /** Two numbers below the group's order, in decimal. */
    public record SignatureBody(String challenge, String response) {
        static SignatureBody of(ShuffleSignature signature) {
            var proof = signature.proof();
            return new SignatureBody(
                    proof.challenge().toString(), proof.response().toString());
        }
    }

    /**
     * @param nonce what to sign as a test, once there is a key and before the setup
     * @param shuffleSignature by which the trustee knows their shuffle in the archive
     * @param tally what to decrypt after the close, except of a ranked vote, whose archive holds it
     * @param turn to shuffle the ballots of a ranked vote
     */
    public record DeskBody(
            int number,
            String name,
            Stage stage,
            boolean keyReady,
            boolean testPassed,
            boolean ranked,
            boolean turn,
            boolean shuffled,
            boolean decrypted,
            String group,
            String uuid,
            String nonce,
            SignatureBody shuffleSignature,
            JsonArray tally,
            String fingerprint) {
        static DeskBody of(TrusteeDesk desk) {
            var trustee = desk.trustee();
            return new DeskBody(
                    trustee.number(),
                    trustee.name(),
                    desk.stage(),
                    trustee.key().isPresent(),
                    trustee.hasPassedTest(),
                    desk.vote().isRanked(),
                    desk.turn(),
                    trustee.hasShuffled(),
                    trustee.hasDecrypted(),
                    desk.vote().group().name(),
                    desk.vote().electionUuid(),
                    desk.stage() == Stage.PREPARING
                            ? trustee.test().map(KeyTest::nonce).orElse(null)
                            : null,
                    trustee.shuffleSignature().map(SignatureBody::of).orElse(null),
                    desk.vote()
                            .encryptedTally()
                            .filter(any -> !desk.vote().isRanked())
                            .map(DeskBody::json)
                            .orElse(null),
                    desk.vote().fingerprint().orElse(null));
        }

        private static JsonArray json(EncryptedTally tally) {
            try (var reader = JSON.createReader(new StringReader(tally.json()))) {
                return reader.readArray();
            }
        }
    }

    @GET
    @Does(ReadTrusteeDesk.class)
    public DeskBody look(
            @PathParam("forum") String forum, @PathParam("box") UUID box, @HeaderParam(TOKEN) String token) {
        return DeskBody.of(desks.look(forum, box, token));
    }

    @PUT
    @Path("key")
    @Does(PresentTrusteeKey.class)
    public DeskBody key(
            @PathParam("forum") String forum,
            @PathParam("box") UUID box,
            @HeaderParam(TOKEN) String token,
            InputStream key)
            throws IOException {
        presentKey.present(forum, box, token, text(key, LARGEST));
        return look(forum, box, token);
    }

    @PUT
    @Path("test")
    @Does(PassTrusteeTest.class)
    public DeskBody test(
            @PathParam("forum") String forum,
            @PathParam("box") UUID box,
            @HeaderParam(TOKEN) String token,
            InputStream signature)
            throws IOException {
        passTest.pass(forum, box, token, text(signature, LARGEST));
        return look(forum, box, token);
    }

    @PUT
    @Path("shuffle")
    @Does(ShuffleVerifiableVote.class)
    public DeskBody shuffle(
            @PathParam("forum") String forum,
            @PathParam("box") UUID box,
            @HeaderParam(TOKEN) String token,
            InputStream shuffle)
            throws IOException {
        shuffleVote.shuffle(forum, box, token, text(shuffle, LARGEST));
        return look(forum, box, token);
    }

    @PUT
    @Path("decryption")
    @Does(DecryptVerifiableVote.class)
    public DeskBody decryption(
            @PathParam("forum") String forum,
            @PathParam("box") UUID box,
            @HeaderParam(TOKEN) String token,
            InputStream decryption)
            throws IOException {
        decryptVote.decrypt(forum, box, token, text(decryption, LARGEST));
        return look(forum, box, token);
    }

    /** What the protocol reads by itself, byte for byte. */
    static String text(InputStream body, int largest) throws IOException {
        var bytes = body.readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "voting.box.tooLarge");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
