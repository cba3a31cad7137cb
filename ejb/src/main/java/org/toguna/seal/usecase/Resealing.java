package org.toguna.seal.usecase;

/** A round through everything that another secret than the present one sealed. Whoever keeps such things observes it. */
public final class Resealing {
    private final Seal seal;
    private final String beginning;
    private int renewed;
    private int lost;

    Resealing(Seal seal, String beginning) {
        this.seal = seal;
        this.beginning = beginning;
    }

    /** For SQL's LIKE: what is sealed with the present secret already. */
    public String done() {
        return beginning + "%";
    }

    /** The same text sealed with the present secret; as it was where its secret is given no more. */
    public String anew(String sealed) {
        if (sealed.startsWith(beginning)) {
            return sealed;
        }
        var text = seal.open(sealed);
        if (text.isEmpty()) {
            lost++;
            return sealed;
        }
        renewed++;
        return seal.close(text.get());
    }

    int renewed() {
        return renewed;
    }

    /** Sealed with a secret that is given no more. */
    int lost() {
        return lost;
    }
}
