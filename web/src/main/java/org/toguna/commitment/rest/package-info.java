/** Institutions, texts of acts, the history and the register as a file, for programs; single commitments are told with their progress. */
package org.toguna.commitment.rest;
