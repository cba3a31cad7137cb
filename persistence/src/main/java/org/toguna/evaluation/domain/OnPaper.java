package org.toguna.evaluation.domain;

/**
 * How many answered on paper; they are counted apart from those who answer online.
 *
 * @param issued forms printed
 * @param handedOut forms given to somebody
 * @param counted forms that two people read alike, of bundles that are closed
 */
public record OnPaper(long issued, long handedOut, long counted) {
    static final OnPaper NONE = new OnPaper(0, 0, 0);
}
