package org.toguna.voting.usecase;

import java.util.List;
import java.util.Set;
import org.toguna.registration.domain.Category;
import org.toguna.values.LocalizedText;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.Registrar;

/**
 * A verifiable vote as an organiser plans it.
 *
 * @param categories of accredited participants that vote
 * @param registrarAddress null when the server is the registrar
 * @param trustees people, who each get a link
 * @param serverTrustee whether the server is one more
 */
public record VotePlan(
        LocalizedText title,
        List<BoxQuestion> questions,
        Set<Category> categories,
        Registrar registrar,
        String registrarAddress,
        List<Named> trustees,
        boolean serverTrustee) {

    /** Who decrypts, and where they get their link. */
    public record Named(String name, String address) {
        /** The server has no address, and whoever was erased meanwhile has none any more. */
        static List<Named> of(List<BoxTrustee> trustees) {
            return trustees.stream()
                    .flatMap(trustee ->
                            trustee.address().stream().map(address -> new Named(trustee.name(), address.value())))
                    .toList();
        }
    }

    int numberOfTrustees() {
        return trustees.size() + (serverTrustee ? 1 : 0);
    }
}
