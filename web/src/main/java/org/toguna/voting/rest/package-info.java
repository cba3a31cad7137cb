/** Votes for programs. */
package org.toguna.voting.rest;
