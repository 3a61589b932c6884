package org.convive.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyAuditTest {

    private static final Optional<String> NONE = Optional.empty();

    @Test
    void keepsTheOrderOfItsFindings() {
        SafetyAudit audit = audit(List.of(), List.of(finding("F2", NONE), finding("F1", NONE)));

        assertThat(audit.findings()).extracting(Finding::id).containsExactly("F2", "F1");
    }

    @Test
    void doesNotChangeWithTheListsItWasMadeFrom() {
        var findings = new ArrayList<>(List.of(finding("F1", NONE)));
        SafetyAudit audit = audit(List.of(), findings);

        findings.clear();

        assertThat(audit.findings()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> audit.findings().clear());
    }

    @Test
    void thatFoundNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit(List.of(), List.of()))
                .withMessage("audit of Querétaro: no indicators, observations or findings");
    }

    @Test
    void refusesAnIdUsedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit(List.of(), List.of(finding("F1", NONE), finding("F1", NONE))))
                .withMessage("finding F1: the id is used twice");
    }

    @Test
    void refusesAnAreaThatIsNotListed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit(List.of(Area.of("south")), List.of(finding("F1", Optional.of("north")))))
                .withMessage("finding F1: area north isn't listed among the areas");
    }

    @Test
    void takesTheCountryFromThePlaceWhereTheContextHasNone() {
        var place = new Place("Querétaro", Optional.of("MX"), OptionalLong.empty());
        var audit = new SafetyAudit(
                place,
                NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(finding("F1", NONE)),
                List.of(),
                Context.unknown());

        assertThat(audit.country()).contains("MX");
    }

    @Test
    void countsItsParts() {
        assertThat(audit(List.of(Area.of("north")), List.of(finding("F1", NONE)))
                        .size())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void everyPartHasAPointerAndADefaultId(ElementKind kind) {
        assertThat(kind.pointer(2)).isEqualTo("/" + kind.section() + "/2");
        assertThat(kind.defaultId(2)).isEqualTo(kind.singular() + "-3");
    }

    @Nested
    class Parts {

        @ParameterizedTest
        @ValueSource(doubles = {-0.1, 1.2, Double.NaN})
        void refuseASeverityThatIsNoShare(double severity) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> finding("F-17", "fear-of-crime", OptionalDouble.of(severity), NONE))
                    .withMessage("finding F-17: severity must lie in [0, 1] but was " + severity);
        }

        @Test
        void refuseToBeWithoutAnId() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> finding(" ", NONE))
                    .withMessage("finding: id is blank");
        }

        @Test
        void refuseToBeAboutNothing() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> finding("F1", "", OptionalDouble.empty(), NONE))
                    .withMessage("finding F1: factor is blank");
        }

        @Test
        void refuseAnIndicatorThatIsNoNumber() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> indicator(Double.NaN, OptionalInt.empty()))
                    .withMessage("indicator i1: value must be a number but was NaN");
        }

        @Test
        void refuseAYearLongBeforeAnyAudit() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> indicator(1, OptionalInt.of(24)))
                    .withMessage("indicator i1: year must not be before 1900 but was 24");
        }

        @Test
        void refuseAStrengthThatIsNoShare() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new Observation("o1", "survey", NONE, "fear-of-crime", OptionalDouble.of(2), NONE, NONE))
                    .withMessage("observation o1: strength must lie in [0, 1] but was 2.0");
        }

        @Test
        void refuseFewerThanNoPeople() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Place("Querétaro", NONE, OptionalLong.of(-5)))
                    .withMessage("place Querétaro: population must not be negative but was -5.0");
        }

        @Test
        void refuseAnIncidenceThatIsNoLevel() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Area("north", "North", Optional.of("much")))
                    .withMessage("area north: incidence must be a level such as high but was much");
        }

        @Test
        void refuseALinkWithoutFlow() {
            var gang = new Node("gang", NONE);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Link("l1", gang, gang, "", NONE))
                    .withMessage("link l1: flow is blank");
        }

        @ParameterizedTest
        @ValueSource(strings = {"javascript:alert(1)", "www.example.org", "https://a b", "http://x\"y", "https://"})
        void refuseASourceThatNoPageMayLinkTo(String url) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Source(NONE, Optional.of(url)))
                    .withMessage("source: url must be a web address but was " + url);
        }
    }

    @Nested
    class TheContext {

        @Test
        void keepsTheOrderInWhichTheAuditNamesThings() {
            Context context = context(new LinkedHashSet<>(List.of("z", "a", "m")), Set.of());

            assertThat(context.capacitiesPresent()).containsExactly("z", "a", "m");
        }

        @Test
        void refusesACapacityThatIsPresentAndMissing() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> context(Set.of("crime-analysis"), Set.of("crime-analysis")))
                    .withMessage("context: capacity crime-analysis is both present and missing");
        }

        @Test
        void knowsNothingWhenUnknown() {
            assertThat(Context.unknown().country()).isEmpty();
            assertThat(Context.unknown().capacitiesMissing()).isEmpty();
        }

        private static Context context(Set<String> present, Set<String> missing) {
            return new Context(
                    NONE,
                    NONE,
                    NONE,
                    OptionalDouble.empty(),
                    NONE,
                    OptionalInt.empty(),
                    present,
                    missing,
                    Set.of(),
                    Set.of());
        }
    }

    private static SafetyAudit audit(List<Area> areas, List<Finding> findings) {
        return new SafetyAudit(
                Place.named("Querétaro"),
                NONE,
                Optional.empty(),
                Optional.empty(),
                areas,
                List.of(),
                List.of(),
                List.of(),
                findings,
                List.of(),
                Context.unknown());
    }

    private static Finding finding(String id, Optional<String> area) {
        return finding(id, "fear-of-crime", OptionalDouble.empty(), area);
    }

    private static Finding finding(String id, String factor, OptionalDouble severity, Optional<String> area) {
        return new Finding(
                id,
                factor,
                area,
                severity,
                OptionalDouble.empty(),
                List.of(),
                Trend.UNKNOWN,
                NONE,
                NONE,
                NONE,
                List.of());
    }

    private static Indicator indicator(double value, OptionalInt year) {
        return new Indicator(
                "i1", "homicide-rate", value, NONE, year, NONE, OptionalDouble.empty(), Trend.UNKNOWN, NONE);
    }
}
