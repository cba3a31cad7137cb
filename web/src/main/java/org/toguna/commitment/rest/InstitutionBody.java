package org.toguna.commitment.rest;

import java.util.Map;
import java.util.UUID;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.InstitutionKind;

/** @param id given by the application, ignored in what is sent */
public record InstitutionBody(UUID id, Map<String, String> name, InstitutionKind kind) {
    public static InstitutionBody of(Institution institution) {
        return new InstitutionBody(institution.id(), institution.name().texts(), institution.kind());
    }
}
