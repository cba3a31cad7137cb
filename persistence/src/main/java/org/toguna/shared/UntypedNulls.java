package org.toguna.shared;

import java.sql.Types;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/** Binds NULL without a type: EclipseLink takes a converted column for text, and PostgreSQL then refuses it for a date or a UUID. */
public class UntypedNulls implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        for (var descriptor : session.getDescriptors().values()) {
            for (var mapping : descriptor.getMappings()) {
                if (mapping.isDirectToFieldMapping()) {
                    mapping.getField().setSqlType(Types.NULL);
                }
            }
        }
    }
}
