package org.convive.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A region of the world as the United Nations counts them.
 *
 * <p>Source: United Nations Statistics Division, Standard country or area codes for statistical use (M49), geographic
 * regions and sub-regions; Europe and Oceania are taken whole. Countries by ISO 3166-1 alpha-2.
 */
public enum WorldRegion {
    NORTHERN_AFRICA("DZ EG LY MA SD TN EH"),
    SUB_SAHARAN_AFRICA(
            "IO BI KM DJ ER ET TF KE MG MW MU YT MZ RE RW SC SO SS UG TZ ZM ZW AO CM CF TD CG CD GQ GA ST BW SZ LS NA ZA"
                    + " BJ BF CV CI GM GH GN GW LR ML MR NE NG SH SN SL TG"),
    LATIN_AMERICA_AND_CARIBBEAN(
            "AI AG AW BS BB BQ VG KY CU CW DM DO GD GP HT JM MQ MS PR BL KN LC MF VC SX TT TC VI BZ CR SV GT HN MX NI PA"
                    + " AR BO BV BR CL CO EC FK GF GY PY PE GS SR UY VE"),
    NORTHERN_AMERICA("BM CA GL PM US"),
    CENTRAL_ASIA("KZ KG TJ TM UZ"),
    EASTERN_ASIA("CN HK MO KP JP MN KR TW"),
    SOUTH_EASTERN_ASIA("BN KH ID LA MY MM PH SG TH TL VN"),
    SOUTHERN_ASIA("AF BD BT IN IR MV NP PK LK"),
    WESTERN_ASIA("AM AZ BH CY GE IQ IL JO KW LB OM QA SA PS SY TR AE YE"),
    EUROPE(
            "BY BG CZ HU PL MD RO RU SK UA AX GG JE DK EE FO FI IS IE IM LV LT NO SJ SE GB AL AD BA HR GI GR VA IT MT ME MK"
                    + " PT SM RS SI ES AT BE FR DE LI LU MC NL CH"),
    OCEANIA("AU CX CC HM NZ NF FJ NC PG SB VU GU KI MH FM NR MP PW UM AS CK PF NU PN WS TK TO TV WF");

    private final Set<String> countries;

    WorldRegion(String countries) {
        this.countries = Set.of(countries.split(" "));
    }

    /** The region of a country; none for a code that isn't one, and for Antarctica. */
    public static Optional<WorldRegion> of(String country) {
        return Arrays.stream(values()).filter(region -> region.holds(country)).findFirst();
    }

    /** Whether a country is in it. */
    public boolean holds(String country) {
        return countries.contains(country);
    }

    /** The code used in sentences, such as {@code northern-africa}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
