package org.toguna.belenios;

/** Why a box, or a part of it, is refused. The code of each is stable: documents, interfaces and tests rely on it. */
public enum Reason {
    TAR_TRUNCATED("tarTruncated", "the archive ends in the middle of a file"),
    TAR_HEADER("tarHeader", "a file's tar header is not the only one that the format allows"),
    TAR_PADDING("tarPadding", "the bytes that fill a block are not all zero"),
    TAR_TOO_LARGE("tarTooLarge", "a file of the archive is larger than any that the format needs"),
    ARCHIVE_HEADER("archiveHeader", "the archive does not begin with the BELENIOS header of version 1"),
    FILE_NAME("fileName", "a file is neither data nor event"),
    FILE_HASH("fileHash", "a file's name is not the hash of its contents"),
    NOT_CANONICAL("notCanonical", "a file is not JSON in the one form that the format allows"),

    EVENT_PARENT("eventParent", "an event does not name the hash of the event before it"),
    EVENT_HEIGHT("eventHeight", "an event's height is not one more than that of the event before it"),
    EVENT_TYPE("eventType", "an event is of a kind that this program does not know"),
    EVENT_ORDER("eventOrder", "an event comes where the order of a vote does not allow it"),
    PAYLOAD_MISSING("payloadMissing", "the data that an event speaks of is not in the archive"),
    PAYLOAD_OTHER("payloadOther", "an event does not name the data that precede it"),
    DATA_STRAY("dataStray", "the archive holds data that no event speaks of"),

    SETUP_REFERENCE("setupReference", "the setup does not name the election, trustees and credentials that precede it"),
    ELECTION_VERSION("electionVersion", "the election is not of version 1"),
    ELECTION_GROUP("electionGroup", "the election uses a group that this program does not know"),
    ELECTION_UUID("electionUuid", "the election's identifier is not made of 14 base-58 characters or more"),
    ELECTION_QUESTIONS("electionQuestions", "the election asks no question"),
    ELECTION_KEY("electionKey", "the election's key is not the product of the trustees' keys"),
    ELECTION_EMBEDDING(
            "electionEmbedding", "a question is ranked, but rankings cannot be encoded in the election's group"),
    QUESTION_KIND("questionKind", "a question is neither homomorphic nor a ranked one"),
    QUESTION_BOUNDS("questionBounds", "a question's least and greatest number of choices make no sense"),
    TRUSTEES_NONE("trusteesNone", "there is no trustee"),
    TRUSTEE_KIND("trusteeKind", "a trustee is not of the mandatory kind"),
    TRUSTEE_DOUBLED("trusteeDoubled", "two trustees have the same key"),
    TRUSTEE_KEY("trusteeKey", "a trustee's key is outside the group, or its identity"),
    TRUSTEE_PROOF("trusteeProof", "a trustee's proof of knowing the private key is wrong"),
    CREDENTIALS_NONE("credentialsNone", "there is no public credential"),
    CREDENTIAL_WEIGHT("credentialWeight", "a public credential has a weight; here every voter has one vote"),
    CREDENTIAL_DOUBLED("credentialDoubled", "a public credential is listed twice"),
    CREDENTIAL_KEY("credentialKey", "a public credential is outside the group, or its identity"),

    BALLOT_DOUBLED("ballotDoubled", "the same ballot is in the box twice"),
    BALLOT_ELECTION("ballotElection", "a ballot is for another election"),
    BALLOT_CREDENTIAL("ballotCredential", "a ballot's credential is not on the list"),
    BALLOT_ANSWERS("ballotAnswers", "a ballot does not answer each question once"),
    BALLOT_KIND("ballotKind", "an answer is not of its question's kind"),
    BALLOT_RANKING_PROOF("ballotRankingProof", "a ranking is not proved to be encrypted by whoever sent it"),
    BALLOT_CHOICES("ballotChoices", "an answer does not have one ciphertext and one proof for each choice"),
    BALLOT_CIPHERTEXT("ballotCiphertext", "a ciphertext is outside the group"),
    BALLOT_SCALAR("ballotScalar", "a number of a ballot's proof or signature is not below the group's order"),
    BALLOT_INDIVIDUAL_PROOF("ballotIndividualProof", "a choice is not proved to be 0 or 1"),
    BALLOT_OVERALL_PROOF("ballotOverallProof", "the number of choices is not proved to be within bounds"),
    BALLOT_BLANK_PROOF("ballotBlankProof", "a blank vote is not proved to be without choices"),
    BALLOT_BLANK_SHAPE(
            "ballotBlankShape", "a proof about the blank vote is missing, or there where no blank vote is allowed"),
    BALLOT_OVERALL_SHAPE(
            "ballotOverallShape", "the proof of the number of choices does not have a branch for each number"),
    BALLOT_SIGNATURE_HASH("ballotSignatureHash", "a signature is over something other than its ballot"),
    BALLOT_SIGNATURE("ballotSignature", "a ballot's signature is wrong"),

    TALLY_REFERENCE("tallyReference", "the sized tally does not name the encrypted tally before it"),
    TALLY_COUNT("tallyCount", "the number of ballots counted is not that of the credentials that voted"),
    TALLY_WEIGHT("tallyWeight", "the total weight is not the number of ballots counted"),
    TALLY_SHAPE("tallyShape", "the encrypted tally does not have one ciphertext for each choice"),
    TALLY_PRODUCT("tallyProduct", "the encrypted tally is not the product of the ballots that count"),
    SHUFFLE_REFERENCE("shuffleReference", "a trustee's shuffle is not the data before it"),
    SHUFFLE_OWNER("shuffleOwner", "a shuffle is by somebody who is not a trustee"),
    SHUFFLE_DOUBLED("shuffleDoubled", "a trustee has shuffled twice"),
    SHUFFLE_MISSING("shuffleMissing", "the shuffles ended before every trustee had shuffled"),
    SHUFFLE_SHAPE("shuffleShape", "a shuffle does not have one ciphertext, and what proves it, for each ballot"),
    SHUFFLE_ELEMENT("shuffleElement", "a ciphertext or commitment of a shuffle is outside the group"),
    SHUFFLE_SCALAR("shuffleScalar", "a number of a shuffle's proof is not below the group's order"),
    SHUFFLE_UNSIGNED("shuffleUnsigned", "a shuffle comes without its trustee's signature"),
    SHUFFLE_SIGNATURE("shuffleSignature", "a shuffle is not signed with its trustee's key"),
    SHUFFLE_PROOF("shuffleProof", "a shuffle is not proved to hold the same ballots in another order"),
    DECRYPTION_REFERENCE("decryptionReference", "a trustee's decryption is not the data before it"),
    DECRYPTION_OWNER("decryptionOwner", "a decryption is by somebody who is not a trustee"),
    DECRYPTION_DOUBLED("decryptionDoubled", "a trustee has decrypted twice"),
    DECRYPTION_SHAPE("decryptionShape", "a decryption does not have one factor and one proof for each ciphertext"),
    DECRYPTION_FACTOR("decryptionFactor", "a decryption factor is outside the group"),
    DECRYPTION_SCALAR("decryptionScalar", "a number of a decryption's proof is not below the group's order"),
    DECRYPTION_PROOF("decryptionProof", "a decryption is not proved to be made with the trustee's key"),
    DECRYPTION_MISSING("decryptionMissing", "a result was published before every trustee had decrypted"),
    SHARE_MISSING("shareMissing", "a share comes without the proof that binds it to what it decrypts"),
    SHARE_REFERENCE("shareReference", "the proofs of the shares are about another archive"),
    SHARE_OWNER("shareOwner", "the proof of a share is by somebody who has not decrypted"),
    SHARE_SCALAR("shareScalar", "a number of the proof of a share is not below the group's order"),
    SHARE_ELEMENT("shareElement", "a trustee's key, what it decrypts, or a factor is outside the group"),
    SHARE_PROOF("shareProof", "a share is not proved to decrypt these ciphertexts with the trustee's key"),
    RESULT_SHAPE("resultShape", "the result does not have one number for each choice"),
    RESULT_RANGE("resultRange", "a number of the result is larger than the number of ballots counted"),
    RESULT_VALUE("resultValue", "the result is not what the trustees decrypted"),

    CREDENTIAL_TYPING("credentialTyping", "this is not a credential: look for a typing error"),
    CHOICES("choices", "the choices are not allowed by the question");

    private final String code;
    private final String words;

    Reason(String code, String words) {
        this.code = "belenios." + code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }
}
