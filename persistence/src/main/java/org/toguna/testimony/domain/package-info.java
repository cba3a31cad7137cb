/**
 * What people saw of a commitment on the spot: testimonies with their photographs, and the links by which witnesses of the place
 * give them. Ways in: {@link org.toguna.testimony.domain.Testimony}, {@link org.toguna.testimony.domain.WitnessLink}.
 */
package org.toguna.testimony.domain;
