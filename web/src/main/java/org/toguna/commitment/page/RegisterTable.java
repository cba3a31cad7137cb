package org.toguna.commitment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Origin;
import org.toguna.commitment.domain.Purpose;
import org.toguna.commitment.domain.Schedule;
import org.toguna.commitment.domain.Terms;
import org.toguna.commitment.usecase.AmendManyCommitments;
import org.toguna.commitment.usecase.CommitmentAddress;
import org.toguna.commitment.usecase.ReadCommitments;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.Fields;
import org.toguna.values.LocalizedText;
import org.toguna.values.Page;
import org.toguna.values.Refusal;

/** The register as a table to type in: whichever rows were changed are amended together, for one reason. */
@Named
@RequestScoped
public class RegisterTable {
    private static final int PER_PAGE = 50;

    @Inject
    CurrentPage page;

    @Inject
    ReadCommitments commitments;

    @Inject
    AmendManyCommitments amendManyCommitments;

    private final Fields fields = new Fields();
    private Page<Commitment> list;

    public void amend() {
        mustShowTheSameRows();
        var changes = new ArrayList<AmendManyCommitments.Change>();
        for (var commitment : getList().items()) {
            var expected = fields.number("version-" + commitment.number());
            if (expected != null && expected >= 1 && expected <= commitment.versionNumber()) {
                var shown = commitment.versions().get(expected - 1).terms();
                var typed = typed(commitment.number(), shown);
                if (!typed.equals(shown)) {
                    changes.add(new AmendManyCommitments.Change(commitment.number(), typed, expected));
                }
            }
        }
        fields.refuseUnreadable();
        amendManyCommitments.amend(page.param("forum"), changes, fields.get("reason"), fields.get("decidedBy"));
        page.redirect(
                CommitmentAddress.TABLE.path(page.param("forum")) + "?page=" + list.number(), "commitment.table.done");
    }

    /** What was typed belongs to rows by their place: were they others now, it would land on the wrong commitments. */
    private void mustShowTheSameRows() {
        if (!rows().equals(fields.get("rows"))) {
            throw new Refusal(Refusal.Kind.CONFLICT, "commitment.table.changed");
        }
    }

    private String rows() {
        return getList().items().stream()
                .map(commitment -> String.valueOf(commitment.number()))
                .collect(Collectors.joining(" "));
    }

    /** The terms that were shown, with what was typed over them; languages that the table does not show stay. */
    private Terms typed(int number, Terms shown) {
        var purpose = shown.purpose();
        return new Terms(
                new Purpose(
                        title(number, shown.title()),
                        purpose.description(),
                        purpose.problem(),
                        purpose.objective(),
                        purpose.means()),
                shown.indicators(),
                shown.funding(),
                new Schedule(
                        fields.day("starts-" + number),
                        fields.day("deadline-" + number),
                        shown.schedule().milestones()),
                shown.levels(),
                shown.territory(),
                shown.partners(),
                new Origin(
                        shown.origin().recommendationId(),
                        fields.get("strategy-" + number),
                        fields.words("sdgTargets-" + number)));
    }

    private LocalizedText title(int number, LocalizedText shown) {
        var texts = new HashMap<>(shown.texts());
        texts.put("fr", fields.get("title-" + number));
        texts.put("en", fields.get("titleEn-" + number));
        return new LocalizedText(texts);
    }

    public Page<Commitment> getList() {
        if (list == null) {
            list = commitments.whole(page.param("forum"), page.wanted(PER_PAGE));
            list.items().forEach(this::show);
            fields.put("rows", rows());
        }
        return list;
    }

    private void show(Commitment commitment) {
        int number = commitment.number();
        var terms = commitment.terms();
        fields.put("title-" + number, terms.title().texts().getOrDefault("fr", ""));
        fields.put("titleEn-" + number, terms.title().texts().getOrDefault("en", ""));
        fields.show("starts-" + number, terms.schedule().starts());
        fields.show("deadline-" + number, terms.deadline());
        fields.show("strategy-" + number, terms.origin().strategy());
        fields.show("sdgTargets-" + number, String.join(" ", terms.origin().sdgTargets()));
        fields.show("version-" + number, commitment.versionNumber());
    }

    public Fields getFields() {
        return fields;
    }
}
