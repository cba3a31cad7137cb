package org.toguna.database.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * Lets a UUID column be null, which the EclipseLink of Payara Server 7.2025.1 cannot read by itself; named also at element collections,
 * whose UUIDs EclipseLink 5 would bind as bytes, which PostgreSQL refuses.
 */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<UUID, Object> {
    @Override
    public Object convertToDatabaseColumn(UUID id) {
        return id;
    }

    @Override
    public UUID convertToEntityAttribute(Object column) {
        return (UUID) column;
    }
}
