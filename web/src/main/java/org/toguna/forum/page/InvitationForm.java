package org.toguna.forum.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Heading;
import org.toguna.forum.domain.Invitation;
import org.toguna.forum.domain.Kind;
import org.toguna.forum.domain.Window;
import org.toguna.forum.usecase.AnnounceForum;
import org.toguna.forum.usecase.ConveneForum;
import org.toguna.forum.usecase.ForumAddress;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Country;
import org.toguna.values.Level;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;
import org.toguna.values.Written;

/** The form in which an organiser writes an invitation; dates and times are of the forum's own zone. */
@Named
@RequestScoped
public class InvitationForm {
    @Inject
    CurrentPage page;

    @Inject
    ConveneForum conveneForum;

    @Inject
    AnnounceForum announceForum;

    @Inject
    ReadForums forums;

    private final Map<String, String> fields =
            new HashMap<>(Map.of("timeZone", "UTC", "edition", "1", "kind", "FORUM"));
    private List<String> levels = new ArrayList<>(List.of("NATIONAL"));
    private boolean read;

    public void convene() {
        var slug = conveneForum.convene(invitation(Heading.USUAL, Map.of()), fields.get("predecessor"));
        page.redirect(ForumAddress.ANNOUNCE.path(slug), "forum.convene.done");
    }

    public void announce() {
        var slug = page.param("forum");
        var forum = forums.forum(slug);
        fields.put("slug", slug);
        announceForum.announce(slug, invitation(forum.headings(), forum.windows()));
        page.redirect(ForumAddress.ANNOUNCE.path(slug), "forum.announce.done");
    }

    /** @param announced windows, whose seconds the form does not show and must not lose */
    private Invitation invitation(List<Heading> headings, Map<Activity, Window> announced) {
        var validation = new Validation();
        var windows = new EnumMap<Activity, Window>(Activity.class);
        for (var activity : Activity.values()) {
            var name = activity.name().toLowerCase(Locale.ROOT);
            if (!blank(name + "Opens") || !blank(name + "Closes")) {
                var opens = moment(name + "Opens", validation);
                var closes = moment(name + "Closes", validation);
                if (opens != null && closes != null) {
                    validation.require(opens.isBefore(closes), name + "Closes", "forum.window.backwards");
                    var window = new Window(opens, closes);
                    windows.put(activity, isShown(announced.get(activity), window) ? announced.get(activity) : window);
                }
            }
        }
        var starts = day("starts", validation);
        var ends = day("ends", validation);
        var edition = number("edition", validation);
        validation.refuse();
        return new Invitation(
                fields.get("slug"),
                Validation.chosen("kind", Written.constant(Kind.class, fields.get("kind"))),
                text("name"),
                text("theme"),
                text("convener"),
                fields.get("country"),
                Levels.of(levels.stream().map(Level::valueOf).toList()),
                text("venue"),
                fields.get("city"),
                fields.get("timeZone"),
                starts,
                ends,
                edition,
                windows,
                headings);
    }

    private static boolean isShown(Window announced, Window typed) {
        return announced != null
                && typed.opens().equals(announced.opens().truncatedTo(ChronoUnit.MINUTES))
                && typed.closes().equals(announced.closes().truncatedTo(ChronoUnit.MINUTES));
    }

    private boolean blank(String field) {
        return fields.get(field) == null || fields.get(field).isBlank();
    }

    private LocalDate day(String field, Validation validation) {
        if (blank(field)) {
            return null;
        }
        var day = Written.day(fields.get(field));
        validation.require(day.isPresent(), field, "shared.notDate");
        return day.orElse(null);
    }

    private Instant moment(String field, Validation validation) {
        try {
            var moment = LocalDateTime.parse(fields.getOrDefault(field, ""))
                    .atZone(ZoneId.of(fields.getOrDefault("timeZone", "")))
                    .toInstant();
            validation.require(Written.isOfOurEra(moment), field, "shared.notDate");
            return moment;
        } catch (DateTimeException nonsense) {
            validation.require(false, field, "shared.notDate");
            return null;
        }
    }

    private int number(String field, Validation validation) {
        var number = Written.whole(fields.getOrDefault(field, ""));
        validation.require(number.isPresent(), field, "shared.notNumber");
        return number.orElse(0);
    }

    private LocalizedText text(String field) {
        return LocalizedText.frenchAndEnglish(
                fields.getOrDefault(field + "Fr", ""), fields.getOrDefault(field + "En", ""));
    }

    /** The fields, filled with what was announced when the page is of an existing forum and nothing was typed. */
    public Map<String, String> getFields() {
        if (!read && page.param("forum") != null) {
            show(forums.forum(page.param("forum")));
        }
        read = true;
        return fields;
    }

    private void show(Forum forum) {
        fields.put("slug", forum.slug());
        fields.put("kind", forum.kind().name());
        show("name", forum.name());
        show("theme", forum.theme());
        show("convener", forum.convener());
        show("venue", forum.venue());
        fields.put("country", forum.country());
        fields.put("city", forum.city());
        fields.put("timeZone", forum.timeZone().getId());
        fields.put("starts", forum.starts().toString());
        fields.put("ends", forum.ends().toString());
        fields.put("edition", String.valueOf(forum.edition()));
        levels = new ArrayList<>(forum.levels().all().stream().map(Level::name).toList());
        forum.windows().forEach((activity, window) -> {
            var name = activity.name().toLowerCase(Locale.ROOT);
            fields.put(name + "Opens", shown(window.opens(), forum.timeZone()));
            fields.put(name + "Closes", shown(window.closes(), forum.timeZone()));
        });
    }

    /** Browsers show nothing where there are more digits than they let one type. */
    private static String shown(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private void show(String field, LocalizedText text) {
        fields.put(field + "Fr", text.texts().getOrDefault("fr", ""));
        fields.put(field + "En", text.texts().getOrDefault("en", ""));
    }

    public List<String> getLevels() {
        getFields();
        return levels;
    }

    public void setLevels(List<String> levels) {
        this.levels = levels;
    }

    /** The fields of an activity's window begin with this. */
    public String prefix(Activity activity) {
        return activity.name().toLowerCase(Locale.ROOT);
    }

    public List<String> getCountries() {
        return Country.real().stream()
                .sorted(Comparator.comparing(page::country, Collator.getInstance(page.locale())))
                .toList();
    }
}
