package org.toguna.evaluation.usecase;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.toguna.commitment.domain.CommitmentSummary;

/**
 * A commitment with what one voice has said about it.
 *
 * @param said null while it has said nothing
 */
public record Sheet<T>(CommitmentSummary commitment, T said) {

    /** One for each commitment, in their order. */
    static <T> List<Sheet<T>> of(List<CommitmentSummary> commitments, Collection<T> said, Function<T, UUID> about) {
        Map<UUID, T> byCommitment = said.stream().collect(toMap(about, Function.identity()));
        return commitments.stream()
                .map(commitment -> new Sheet<>(commitment, byCommitment.get(commitment.id())))
                .toList();
    }
}
