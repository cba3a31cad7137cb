package org.toguna.commitment.domain;

import java.util.List;
import java.util.Objects;
import org.toguna.values.Validation;

/**
 * Who helps the lead institution, by name.
 *
 * @param supporting public institutions
 * @param donors who pays part of it
 * @param diaspora bodies of the diaspora that take part
 */
public record Partners(List<String> supporting, List<String> donors, List<String> diaspora) {
    public static final Partners NONE = new Partners(List.of(), List.of(), List.of());

    public Partners {
        supporting = names(supporting);
        donors = names(donors);
        diaspora = names(diaspora);
    }

    private static List<String> names(List<String> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    void validate(Validation validation) {
        supporting.forEach(name -> validation.optional("supportingInstitutions", name, Validation.LINE));
        donors.forEach(name -> validation.optional("donors", name, Validation.LINE));
        diaspora.forEach(name -> validation.optional("diasporaPartners", name, Validation.LINE));
    }
}
