/** Putting questions to the vote, casting a secret ballot, and reading the results. */
package org.toguna.voting.usecase;
