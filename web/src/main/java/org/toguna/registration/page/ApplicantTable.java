package org.toguna.registration.page;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.toguna.registration.domain.Applicant;
import org.toguna.registration.domain.Applicants;
import org.toguna.registration.usecase.ReadRegistrations;
import org.toguna.values.Page;

/** The organiser's table, of which the database counts, sorts and hands out one page at a time. */
public class ApplicantTable extends LazyDataModel<Applicant> {
    private static final long serialVersionUID = 1L;

    private final transient ReadRegistrations registrations;
    private final String forum;
    private final transient Applicants applicants;

    ApplicantTable(ReadRegistrations registrations, String forum, Applicants applicants) {
        this.registrations = registrations;
        this.forum = forum;
        this.applicants = applicants;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int)
                registrations.page(forum, applicants, new Page.Wanted(1, 1)).total();
    }

    @Override
    public List<Applicant> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        var sorted = sorts.values().stream()
                .findFirst()
                .map(sort ->
                        applicants.sortedBy((sort.getOrder() == SortOrder.DESCENDING ? "-" : "") + sort.getField()))
                .orElse(applicants);
        return registrations
                .page(forum, sorted, new Page.Wanted(first / size + 1, size))
                .items();
    }

    @Override
    public String getRowKey(Applicant applicant) {
        return applicant.id().toString();
    }

    @Override
    public Applicant getRowData(String key) {
        return getWrappedData().stream()
                .filter(applicant -> getRowKey(applicant).equals(key))
                .findFirst()
                .orElse(null);
    }
}
