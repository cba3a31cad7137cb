/**
 * Ballot boxes that anyone can recheck: the protocol of the Belenios specification, version 2.0 (data format 1), for homomorphic
 * and ranked questions and mandatory ("Single") trustees. Sections named in the comments are those of that document.
 *
 * <p>Way in: {@link org.toguna.belenios.Verifier} checks a whole archive, {@link org.toguna.belenios.BallotCheck} one ballot;
 * {@link org.toguna.belenios.Ballot#cast}, {@link org.toguna.belenios.BoardWriter}, {@link org.toguna.belenios.EncryptedTally},
 * {@link org.toguna.belenios.Shuffle} and {@link org.toguna.belenios.PartialDecryption} make one. Beside it stands what the format has
 * no place for: {@link org.toguna.belenios.ShareProofs}. The command line is {@link org.toguna.belenios.CommandLine}.
 *
 * <p>This package uses the JDK alone, so that it can be read, built and run without the application.
 */
package org.toguna.belenios;
