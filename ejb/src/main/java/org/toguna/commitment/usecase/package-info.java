/** From an act to a commitment, its amendments and its withdrawal; the institutions that promise; the register as a file. */
package org.toguna.commitment.usecase;
