package org.toguna.system;

/** The sign-ins that a demonstration prints when it starts. */
final class Demonstration {
    static final String ADMINISTRATOR = "administrateur@example.org";
    static final String ORGANISER = "organisateur@example.org";
    static final String PARTICIPANT = "awa@example.org";
    static final String PASSWORD = "togu-na-demonstration";

    private Demonstration() {}

    static ApiClient administrator(Toguna toguna) {
        return ApiClient.ofNobody(toguna).signedInByPassword(ADMINISTRATOR, PASSWORD);
    }

    static ApiClient organiser(Toguna toguna) {
        return ApiClient.ofNobody(toguna).signedInByPassword(ORGANISER, PASSWORD);
    }
}
