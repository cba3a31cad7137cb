package org.toguna.identity.page;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.usecase.ReadCommitments;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Territory;
import org.toguna.forum.domain.Zone;
import org.toguna.forum.domain.Zoning;
import org.toguna.forum.usecase.NameZoneModerator;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.forum.usecase.ReadTerritories;
import org.toguna.forum.usecase.ReadZones;
import org.toguna.identity.domain.Holder;
import org.toguna.identity.domain.Jurisdiction;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.SecondFactor;
import org.toguna.identity.domain.Tenure;
import org.toguna.identity.usecase.Caller;
import org.toguna.identity.usecase.ForgetSecondFactor;
import org.toguna.identity.usecase.IdentityAddress;
import org.toguna.identity.usecase.NameInstallationStaff;
import org.toguna.identity.usecase.NameStaff;
import org.toguna.identity.usecase.Nominee;
import org.toguna.identity.usecase.Office;
import org.toguna.identity.usecase.ReadInstallationStaff;
import org.toguna.identity.usecase.ReadStaff;
import org.toguna.identity.usecase.Team;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;
import org.toguna.values.Written;

/** The people who work in a forum, or in the installation when the address names no forum. */
@Named
@RequestScoped
public class StaffPage {
    @Inject
    CurrentPage page;

    @Inject
    ReadForums forums;

    @Inject
    ReadStaff readStaff;

    @Inject
    ReadInstallationStaff readInstallationStaff;

    @Inject
    NameStaff nameStaff;

    @Inject
    NameZoneModerator nameZoneModerator;

    @Inject
    NameInstallationStaff nameInstallationStaff;

    @Inject
    Caller caller;

    @Inject
    ReadCommitments commitments;

    @Inject
    ReadZones readZones;

    @Inject
    ReadTerritories territories;

    @Inject
    TenureForm tenure;

    private String email;
    private String name;
    private String role;
    private String jurisdiction;
    private String zone;
    private Forum forum;
    private Team team;
    private Map<UUID, LocalizedText> institutions;
    private Zoning zones;

    public void nominate() {
        var chosen = Validation.chosen("role", Written.constant(Role.class, role));
        var nominee = new Nominee(email, name, page.language());
        var when = tenure.in(getTimeZone());
        forum().ifPresentOrElse(
                        forum -> nominate(nominee, chosen, when, forum),
                        () -> nameInstallationStaff.name(nominee, chosen, when));
        page.redirect(page.getPath(), "identity.staff.done");
    }

    private void nominate(Nominee nominee, Role chosen, Tenure when, Forum where) {
        if (zone == null || zone.isBlank()) {
            nameStaff.name(nominee, new Office(chosen, jurisdiction()), when, where.letterhead());
        } else {
            new Validation()
                    .require(chosen == Role.MODERATOR, "zone", "identity.mandate.noZone")
                    .refuse();
            nameZoneModerator.name(where.slug(), zone, nominee, when);
        }
    }

    /** Left empty it is none. */
    private Jurisdiction jurisdiction() {
        return jurisdiction == null || jurisdiction.isBlank() ? null : Jurisdiction.written(jurisdiction);
    }

    private Optional<Forum> forum() {
        if (forum == null && page.param("forum") != null) {
            forum = forums.forum(page.param("forum"));
        }
        return Optional.ofNullable(forum);
    }

    /** Whose days mandates begin and end on. */
    public ZoneId getTimeZone() {
        return forum().map(Forum::timeZone).orElse(ZoneOffset.UTC);
    }

    /** Where that mandate is ended. */
    public String endOf(Holder member) {
        var slug = page.param("forum");
        if (slug == null) {
            return IdentityAddress.TAKE_BACK_INSTALLATION_ROLE.path(member.person(), member.role());
        }
        return member.mandate()
                .institutionId()
                .map(institution -> IdentityAddress.TAKE_BACK_ROLE_FOR_INSTITUTION.path(
                        slug, member.person(), member.role(), institution))
                .orElseGet(() -> IdentityAddress.TAKE_BACK_ROLE.path(slug, member.person(), member.role()));
    }

    /** What the mandate is bounded to, or null. */
    public LocalizedText institutionOf(Holder member) {
        return member.mandate().institutionId().map(getInstitutions()::get).orElse(null);
    }

    /** The countries that the mandate is bounded to, or null. */
    public String jurisdictionOf(Holder member) {
        return member.mandate()
                .jurisdiction()
                .map(bound -> bound.countries().stream().map(page::country).collect(joining(", ")))
                .orElse(null);
    }

    /** The name of the zone that the mandate is bounded to, or null. */
    public LocalizedText zoneOf(Holder member) {
        return member.mandate().zone().flatMap(code -> zoning().name(code)).orElse(null);
    }

    /** The name of the territory that the mandate is bounded to, or null. */
    public String territoryOf(Holder member) {
        return member.mandate()
                .territory()
                .map(code -> territories.list(page.param("forum")).stream()
                        .filter(known -> known.code().equals(code))
                        .map(Territory.Outline::name)
                        .findFirst()
                        .orElse(code))
                .orElse(null);
    }

    /** Of the forum. */
    public List<Zone.Outline> getZones() {
        return zoning().zones();
    }

    private Zoning zoning() {
        if (zones == null) {
            zones = readZones.read(page.param("forum"));
        }
        return zones;
    }

    private Map<UUID, LocalizedText> getInstitutions() {
        if (institutions == null) {
            institutions = commitments.institutions(page.param("forum")).stream()
                    .collect(toMap(Institution::id, Institution::name));
        }
        return institutions;
    }

    public boolean mayForgetSecondFactor(Holder member) {
        return !page.isDemonstration()
                && SecondFactor.ASKED_OF.contains(member.role())
                && caller.may(null, ForgetSecondFactor.class);
    }

    public Team getTeam() {
        if (team == null) {
            team = forum().map(Forum::id).map(readStaff::team).orElseGet(readInstallationStaff::team);
        }
        return team;
    }

    /** The roles that can be given here. */
    public List<Role> getRoles() {
        return page.param("forum") == null
                ? List.of(Role.ORGANISER, Role.ADMINISTRATOR)
                : List.of(
                        Role.RAPPORTEUR,
                        Role.SECRETARIAT,
                        Role.MODERATOR,
                        Role.EVALUATOR,
                        Role.CONSULAR_OFFICER,
                        Role.ASSOCIATION_READER,
                        Role.ORGANISER);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getJurisdiction() {
        return jurisdiction;
    }

    public void setJurisdiction(String jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
