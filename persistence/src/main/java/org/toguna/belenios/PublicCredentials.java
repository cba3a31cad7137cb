package org.toguna.belenios;

import java.math.BigInteger;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The list L of those who may vote (4.8), without weights: the order says nothing about the voters. */
public final class PublicCredentials {
    private final List<BigInteger> credentials;
    private final Set<BigInteger> members;

    public PublicCredentials(List<BigInteger> credentials) {
        this.credentials = List.copyOf(credentials);
        this.members = Collections.unmodifiableSet(new HashSet<>(credentials));
    }

    static PublicCredentials read(JsonReader in) {
        var credentials = in.list(() -> {
            var text = in.string();
            Refused.unless(!text.contains(","), Reason.CREDENTIAL_WEIGHT);
            return new JsonReader(Json.quoted(text)).number();
        });
        in.end();
        return new PublicCredentials(credentials);
    }

    public static PublicCredentials read(String json) {
        return read(new JsonReader(json));
    }

    public String json() {
        return Json.list(credentials, Json::number);
    }

    public boolean contains(BigInteger credential) {
        return members.contains(credential);
    }

    public int size() {
        return credentials.size();
    }

    public void check(Group group) {
        Refused.unless(!credentials.isEmpty(), Reason.CREDENTIALS_NONE);
        Refused.unless(members.size() == credentials.size(), Reason.CREDENTIAL_DOUBLED);
        Refused.unless(credentials.parallelStream().allMatch(group::isKey), Reason.CREDENTIAL_KEY);
    }
}
