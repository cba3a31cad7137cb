package org.toguna.commitment.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.List;
import org.toguna.values.Validation;

/**
 * When a commitment is to be kept.
 *
 * @param starts null when the act does not say
 * @param milestones earliest first
 */
public record Schedule(LocalDate starts, LocalDate deadline, List<Milestone> milestones) {
    private static final int MOST_MILESTONES = 50;

    public Schedule {
        milestones = milestones == null
                ? List.of()
                : milestones.stream()
                        .sorted(comparing(Milestone::due, nullsLast(naturalOrder())))
                        .toList();
    }

    void validate(Validation validation) {
        validation
                .present("deadline", deadline)
                .require(
                        starts == null || deadline == null || !deadline.isBefore(starts),
                        "deadline",
                        "commitment.deadline.beforeStart")
                .require(milestones.size() <= MOST_MILESTONES, "milestoneDue1", "commitment.tooMany", MOST_MILESTONES);
        for (int i = 0; i < milestones.size(); i++) {
            var milestone = milestones.get(i);
            milestone.validate(validation, i + 1);
            validation.require(
                    milestone.due() == null
                            || deadline == null
                            || !milestone.due().isAfter(deadline),
                    "milestoneDue" + (i + 1),
                    "commitment.milestone.afterDeadline");
        }
    }
}
