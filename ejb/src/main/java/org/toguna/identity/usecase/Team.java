package org.toguna.identity.usecase;

import java.time.Instant;
import java.util.List;
import org.toguna.identity.domain.Holder;

/**
 * Who holds and who held which mandate.
 *
 * @param present in force or to come
 */
public record Team(List<Holder> present, List<Holder> past) {
    static Team of(List<Holder> all, Instant now) {
        return new Team(
                all.stream().filter(holder -> !holder.mandate().isOver(now)).toList(),
                all.stream().filter(holder -> holder.mandate().isOver(now)).toList());
    }
}
