package org.toguna.forum.domain;

import static org.toguna.values.LocalizedText.frenchAndEnglish;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.toguna.forum.domain.Zone.Outline;
import org.toguna.values.Country;
import org.toguna.values.LocalizedText;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;
import org.toguna.values.Written;

/** The world as one forum divides it, in the order in which it names its zones. A country is in one of them or {@link #ELSEWHERE}. */
public record Zoning(List<Outline> zones) {
    /** Where people live whose country no zone names. */
    public static final String ELSEWHERE = "ELSEWHERE";

    /** Where people live of whom that is not known. */
    public static final String UNKNOWN = "UNKNOWN";

    /** Of archives, whose sources tell of none. */
    public static final Zoning NONE = new Zoning(List.of());

    /**
     * What a forum begins with: subregions of the United Nations (M49) where they tell a diaspora that lives mostly in Africa apart, and
     * elsewhere its continents.
     */
    public static final Zoning USUAL = new Zoning(List.of(
            usual(
                    "WEST_AFRICA",
                    "Afrique de l’Ouest",
                    "West Africa",
                    "BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG"),
            usual("CENTRAL_AFRICA", "Afrique centrale", "Central Africa", "AO CD CF CG CM GA GQ ST TD"),
            usual("NORTH_AFRICA", "Afrique du Nord", "North Africa", "DZ EG EH LY MA SD TN"),
            usual(
                    "EAST_AND_SOUTHERN_AFRICA",
                    "Afrique de l’Est et australe",
                    "East and southern Africa",
                    "BI BW DJ ER ET IO KE KM LS MG MU MW MZ NA RE RW SC SO SS SZ TF TZ UG YT ZA ZM ZW"),
            usual(
                    "EUROPE",
                    "Europe",
                    "Europe",
                    "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK"
                            + " MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK"),
            usual(
                    "AMERICAS",
                    "Amériques",
                    "Americas",
                    "AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY LC"
                            + " MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI"),
            usual(
                    "WESTERN_ASIA",
                    "Asie occidentale",
                    "Western Asia",
                    "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE"),
            usual(
                    "ASIA_AND_OCEANIA",
                    "Reste de l’Asie et Océanie",
                    "Rest of Asia, and Oceania",
                    "AF AS AU BD BN BT CC CK CN CX FJ FM GU HK HM ID IN IR JP KG KH KI KP KR KZ LA LK MH MM MN MO MP MV MY NC NF"
                            + " NP NR NU NZ PF PG PH PK PN PW SB SG TH TJ TK TL TM TO TV TW UM UZ VN VU WF WS")));

    private static final Set<String> RESERVED = Set.of(ELSEWHERE, UNKNOWN);
    private static final int MOST = 30;

    public Zoning {
        zones = List.copyOf(zones);
    }

    private static Outline usual(String code, String french, String english, String countries) {
        return new Outline(code, frenchAndEnglish(french, english), Set.of(countries.split(" ")));
    }

    /**
     * @throws Refusal naming {@code zones}, with {@code forum.zone.malformed}, {@code forum.zone.many}, {@code forum.zone.twice},
     *     {@code forum.zone.country.unknown} or {@code forum.zone.country.twice}
     */
    void check() {
        var codes = new HashSet<String>();
        var countries = new HashSet<String>();
        var validation = new Validation()
                .require(zones.stream().allMatch(Zoning::isWellFormed), "zones", "forum.zone.malformed")
                .require(zones.size() <= MOST, "zones", "forum.zone.many", MOST);
        zones.forEach(zone -> {
            validation.require(codes.add(zone.code()), "zones", "forum.zone.twice", zone.code());
            zone.countries()
                    .forEach(country -> validation
                            .require(Country.isKnown(country), "zones", "forum.zone.country.unknown", country)
                            .require(countries.add(country), "zones", "forum.zone.country.twice", country));
        });
        validation.refuse();
    }

    private static boolean isWellFormed(Outline zone) {
        return zone.code() != null
                && zone.code().matches("[A-Z][A-Z_]{1,39}")
                && !RESERVED.contains(zone.code())
                && !zone.name().isEmpty()
                && zone.name().texts().values().stream()
                        .allMatch(text -> text.length() <= Validation.LINE && Written.isText(text));
    }

    /** The code of the zone in which a country is, or {@link #ELSEWHERE}. */
    public String of(String country) {
        return zones.stream()
                .filter(zone -> zone.countries().contains(country))
                .map(Outline::code)
                .findFirst()
                .orElse(ELSEWHERE);
    }

    /** Empty where no zone has this code: elsewhere, and unknown. */
    public Optional<LocalizedText> name(String code) {
        return zones.stream()
                .filter(zone -> zone.code().equals(code))
                .map(Outline::name)
                .findFirst();
    }

    /** The countries that no zone names. */
    public Set<String> elsewhere() {
        var countries = Country.real();
        zones.forEach(zone -> countries.removeAll(zone.countries()));
        return countries;
    }
}
