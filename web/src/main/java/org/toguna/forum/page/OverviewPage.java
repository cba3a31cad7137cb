package org.toguna.forum.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Provenance;
import org.toguna.forum.domain.Provenance.Matter;
import org.toguna.forum.domain.Territory;
import org.toguna.forum.domain.Window;
import org.toguna.forum.domain.Zoning;
import org.toguna.forum.usecase.ReadTerritories;
import org.toguna.forum.usecase.ReadZones;

/** What a forum is and what is open now. */
@Named
@RequestScoped
public class OverviewPage {
    @Inject
    ForumHeader header;

    @Inject
    ReadZones zones;

    @Inject
    ReadTerritories territories;

    private Zoning zoning;

    /** One activity with its window. */
    public record Line(Activity activity, Window window, boolean open) {}

    public Matter matter(String name) {
        return Matter.valueOf(name);
    }

    /** What is said of something that the page shows by itself. */
    public List<Provenance.Statement> statements(String matter) {
        return provenance().about(Matter.valueOf(matter));
    }

    /** What is told by statements only. */
    public List<Matter> getOtherMatters() {
        return Arrays.stream(Matter.values())
                .filter(matter -> !matter.isShownByTheRecord()
                        && !provenance().about(matter).isEmpty())
                .toList();
    }

    private Provenance provenance() {
        return header.getForum().provenance().orElse(Provenance.NONE);
    }

    public Zoning getZoning() {
        if (zoning == null) {
            zoning = zones.read(header.getForum().slug());
        }
        return zoning;
    }

    public List<Territory.Outline> getTerritories() {
        return territories.list(header.getForum().slug());
    }

    public Activity getRegistration() {
        return Activity.REGISTRATION;
    }

    public Activity getEvaluation() {
        return Activity.EVALUATION;
    }

    public List<Line> getLines() {
        var standing = header.standing();
        return Arrays.stream(Activity.values())
                .filter(activity -> standing.forum().window(activity).isPresent())
                .map(activity -> new Line(
                        activity,
                        standing.forum().window(activity).orElseThrow(),
                        standing.open().contains(activity)))
                .toList();
    }
}
