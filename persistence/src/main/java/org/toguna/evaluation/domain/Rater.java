package org.toguna.evaluation.domain;

import java.util.UUID;
import org.toguna.registration.domain.Gender;

/**
 * Somebody who may rate, with what is kept beside their ratings so that groups can be told apart: never the country.
 *
 * @param zone see {@link org.toguna.forum.domain.Zoning}
 */
public record Rater(UUID person, Sample sample, Region region, String zone, Gender gender) {}
