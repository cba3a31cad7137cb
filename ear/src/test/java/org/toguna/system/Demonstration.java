package org.toguna.system;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/** The sign-ins that a demonstration prints when it starts. */
final class Demonstration {
    static final String ADMINISTRATOR = "administrateur@example.org";
    static final String ORGANISER = "organisateur@example.org";
    static final String PARTICIPANT = "awa@example.org";
    static final String PASSWORD = "togu-na-demonstration";

    /** A password takes the server a second of its processor: once for each server is enough, which keeps sessions when it starts anew. */
    private static final Map<Toguna, Map<String, ApiClient>> SIGNED_IN =
            Collections.synchronizedMap(new WeakHashMap<>());

    private Demonstration() {}

    static ApiClient administrator(Toguna toguna) {
        return signedIn(toguna, ADMINISTRATOR);
    }

    static ApiClient organiser(Toguna toguna) {
        return signedIn(toguna, ORGANISER);
    }

    /** With a session of its own. */
    static ApiClient signsIn(Toguna toguna) {
        return ApiClient.ofNobody(toguna).signedInByPassword(ORGANISER, PASSWORD);
    }

    private static ApiClient signedIn(Toguna toguna, String email) {
        return SIGNED_IN
                .computeIfAbsent(toguna, server -> new ConcurrentHashMap<>())
                .computeIfAbsent(email, any -> ApiClient.ofNobody(toguna).signedInByPassword(email, PASSWORD));
    }
}
