package org.convive.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorldRegionTest {

    @Test
    void eachCountryHasARegionButAntarctica() {
        Set<String> without = Arrays.stream(Locale.getISOCountries())
                .filter(country -> WorldRegion.of(country).isEmpty())
                .collect(Collectors.toSet());

        // AN was dissolved in 2010, and older lists still hold it.
        assertThat(without).isSubsetOf("AQ", "AN");
    }

    @Test
    void noCountryHasTwoRegions() {
        for (String country : Locale.getISOCountries()) {
            assertThat(Arrays.stream(WorldRegion.values()).filter(region -> region.holds(country)))
                    .as(country)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void mexicoIsInLatinAmericaAndNotInNorthernAmerica() {
        assertThat(WorldRegion.of("MX")).contains(WorldRegion.LATIN_AMERICA_AND_CARIBBEAN);
    }
}
