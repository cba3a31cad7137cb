package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;

/** Somebody who uses the site as it is meant, while others do not: reads pages, and signs in. */
final class Neighbour {
    private static final List<String> PAGES =
            List.of("/fr/", "/fr/forums/demo-1", "/fr/forums/demo-1/commitments", "/en/forums/demo-1/agenda");

    private final Toguna toguna;
    private final ApiClient visitor;

    Neighbour(Toguna toguna) {
        this.toguna = toguna;
        this.visitor = ApiClient.ofNobody(toguna);
    }

    /** Every page answers, and so does a form with a body. */
    void isServed() {
        PAGES.forEach(page -> assertThat(visitor.get(page).status()).as(page).isEqualTo(200));
        Demonstration.signsIn(toguna);
    }

    /** The median time of a page, in milliseconds. */
    double pageMillis(int rounds) {
        var times = LongStream.range(0, (long) rounds * PAGES.size())
                .map(i -> {
                    long start = System.nanoTime();
                    assertThat(visitor.get(PAGES.get((int) (i % PAGES.size()))).status())
                            .isEqualTo(200);
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        return times[times.length / 2] / 1e6;
    }
}
