package org.toguna.voting.domain;

/**
 * What a voter gets for an accepted ballot.
 *
 * @param tracker with which the voter finds the ballot in the box
 * @param head the hash of the chain right after it
 * @param repeated whether the very same ballot was there already
 */
public record Receipt(String tracker, int height, String head, boolean repeated) {}
