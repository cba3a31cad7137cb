package org.toguna.identity.rest;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.toguna.identity.domain.ActOfAppointment;
import org.toguna.identity.domain.Holder;
import org.toguna.identity.domain.Jurisdiction;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Team;

/**
 * Who may or might act as what, and from when until when.
 *
 * @param name empty once the person is erased
 * @param institution to which it is bounded, if to one
 * @param jurisdiction the countries to which it is bounded, if to any
 * @param zone to which it is bounded, if to one of the forum
 * @param territory to which it is bounded, if to one of the forum
 * @param startsAt business time
 * @param endsAt the first moment at which it no longer holds, if it is to end
 */
public record MandateBody(
        UUID person,
        String name,
        Role role,
        UUID institution,
        SortedSet<String> jurisdiction,
        String zone,
        String territory,
        Instant startsAt,
        Instant endsAt,
        boolean interim,
        ActOfAppointment act) {
    static List<MandateBody> of(Team team) {
        return Stream.concat(team.present().stream(), team.past().stream())
                .map(MandateBody::of)
                .toList();
    }

    private static MandateBody of(Holder holder) {
        var mandate = holder.mandate();
        return new MandateBody(
                holder.person(),
                holder.name(),
                holder.role(),
                mandate.institutionId().orElse(null),
                mandate.jurisdiction().map(Jurisdiction::countries).orElse(null),
                mandate.zone().orElse(null),
                mandate.territory().orElse(null),
                mandate.startsAt(),
                mandate.endsAt().orElse(null),
                mandate.isInterim(),
                mandate.act().orElse(null));
    }
}
