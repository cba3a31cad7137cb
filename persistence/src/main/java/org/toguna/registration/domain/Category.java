package org.toguna.registration.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** In which capacity a person takes part. */
public enum Category {
    DIASPORA,
    /** Sent by an organisation, which they name. */
    DELEGATE,
    GOVERNMENT,
    LOCAL_AUTHORITY,
    PARTNER,
    OBSERVER;

    /** Those whose vote and whose evaluation count. */
    public static final Set<Category> ELECTORS = Collections.unmodifiableSet(EnumSet.of(DIASPORA, DELEGATE));

    public boolean votes() {
        return ELECTORS.contains(this);
    }
}
