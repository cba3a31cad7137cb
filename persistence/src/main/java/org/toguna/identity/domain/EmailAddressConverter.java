package org.toguna.identity.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class EmailAddressConverter implements AttributeConverter<EmailAddress, String> {
    @Override
    public String convertToDatabaseColumn(EmailAddress address) {
        return address == null ? null : address.value();
    }

    @Override
    public EmailAddress convertToEntityAttribute(String column) {
        return column == null ? null : new EmailAddress(column);
    }
}
