/** Votes for people: the questions and their results, the ballot, and the office that prepares them. */
package org.toguna.voting.page;
