/** From a recommendation to its answer, from an act to a commitment, its amendments and the progress its focal points report. */
package org.toguna.commitment.usecase;
