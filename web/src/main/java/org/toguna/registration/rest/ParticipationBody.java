package org.toguna.registration.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.toguna.registration.domain.Breakdown;
import org.toguna.registration.domain.Floor;
import org.toguna.registration.domain.Participation;

/**
 * Who takes part, in numbers. No group under the floor is told by itself.
 *
 * @param total accredited people, or null when they are fewer than the floor
 * @param floor the smallest number of people that is told
 */
public record ParticipationBody(
        Long total, long floor, GroupsBody countries, GroupsBody genders, GroupsBody categories) {

    /**
     * @param people by group, largest first
     * @param others people in the smaller groups, added up
     */
    public record GroupsBody(Map<String, Long> people, long others) {
        static GroupsBody of(Breakdown<?> breakdown) {
            var people = new LinkedHashMap<String, Long>();
            breakdown.shown().forEach((group, count) -> people.put(group.toString(), count));
            return new GroupsBody(people, breakdown.others());
        }
    }

    static ParticipationBody of(Participation participation) {
        return new ParticipationBody(
                participation.tooFew() ? null : participation.total(),
                Floor.FEWEST,
                GroupsBody.of(participation.countries()),
                GroupsBody.of(participation.genders()),
                GroupsBody.of(participation.categories()));
    }
}
