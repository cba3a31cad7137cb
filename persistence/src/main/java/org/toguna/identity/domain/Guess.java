package org.toguna.identity.domain;

/** What a stranger may try to guess, and how often in a day for one account before it is no longer asked of strangers. */
public enum Guess {
    /** Then only browsers that know the account; everybody else signs in by a letter. */
    PASSWORD(100),
    /** Of a letter. Then only its link. */
    CODE(50),
    /** Of an authenticator. Then only recovery codes. */
    SECOND_FACTOR(20);

    private final int mostADay;

    Guess(int mostADay) {
        this.mostADay = mostADay;
    }

    public int mostADay() {
        return mostADay;
    }
}
