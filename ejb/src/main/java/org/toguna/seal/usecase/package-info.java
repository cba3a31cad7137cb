/**
 * What nobody reads in the database. Way in: {@link org.toguna.seal.usecase.Seal}; whoever keeps sealed things observes
 * {@link org.toguna.seal.usecase.Resealing}, for the day when the secret changes.
 */
package org.toguna.seal.usecase;
