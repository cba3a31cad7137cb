package org.toguna.registration.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.toguna.registration.domain.Applicants;

/** What narrows and sorts the list of registrations; a sort with a minus before it descends. */
public class ApplicantsQuery {
    @QueryParam("status")
    String status;

    @QueryParam("category")
    String category;

    @QueryParam("country")
    String country;

    @QueryParam("name")
    String name;

    @QueryParam("sort")
    @DefaultValue("confirmed")
    String sort;

    Applicants toApplicants() {
        return Applicants.matching(status, category, country, name).sortedBy(sort);
    }
}
