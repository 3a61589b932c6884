package org.convive.knowledge;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.convive.knowledge.RegistryRating.RatedObject;
import org.convive.knowledge.RegistryRating.Studies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryMappingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CRIMESOLUTIONS | Effective                      | PROGRAMME | MULTIPLE | POSITIVE       | C4
            CRIMESOLUTIONS | Effective                      | PRACTICE  | ONE      | POSITIVE       | C4
            CRIMESOLUTIONS | Effective                      | PROGRAMME | ONE      | POSITIVE       | C3
            CRIMESOLUTIONS | Effective                      | PROGRAMME | UNKNOWN  | POSITIVE       | C3
            CRIMESOLUTIONS | Promising                      | PROGRAMME | MULTIPLE | LEANS_POSITIVE | C3
            CRIMESOLUTIONS | Promising                      | PRACTICE  | UNKNOWN  | LEANS_POSITIVE | C3
            CRIMESOLUTIONS | Promising                      | PROGRAMME | ONE      | LEANS_POSITIVE | C2
            CRIMESOLUTIONS | No Effects                     | PROGRAMME | MULTIPLE | NONE           | C3
            CRIMESOLUTIONS | Ineffective                    | PROGRAMME | ONE      | NONE           | C3
            CRIMESOLUTIONS | Negative Effects               | PROGRAMME | MULTIPLE | NEGATIVE       | C3
            CRIMESOLUTIONS | Inconclusive                   | PROGRAMME | MULTIPLE | UNKNOWN        | C1
            CRIMESOLUTIONS | Inconclusive Evidence          | PRACTICE  | MULTIPLE | UNKNOWN        | C1
            CRIMESOLUTIONS | Insufficient                   | PROGRAMME | UNKNOWN  | UNKNOWN        | C1
            CRIMESOLUTIONS | Insufficient Evidence          | PROGRAMME | UNKNOWN  | UNKNOWN        | C1
            CRIMESOLUTIONS | Not rated                      | PROGRAMME | UNKNOWN  | UNKNOWN        | C1
            CRIMESOLUTIONS | Considered but not rated       | PROGRAMME | UNKNOWN  | UNKNOWN        | C1
            BLUEPRINTS     | Model Plus                     | PROGRAMME | MULTIPLE | POSITIVE       | C4
            BLUEPRINTS     | Model                          | PROGRAMME | MULTIPLE | POSITIVE       | C3
            BLUEPRINTS     | Promising (RCT)                | PROGRAMME | ONE      | POSITIVE       | C3
            BLUEPRINTS     | Promising                      | PROGRAMME | UNKNOWN  | POSITIVE       | C2
            BLUEPRINTS     | Ineffective                    | PROGRAMME | MULTIPLE | NONE           | C3
            BLUEPRINTS     | Harmful                        | PROGRAMME | MULTIPLE | NEGATIVE       | C3
            BLUEPRINTS     | Insufficient                   | PROGRAMME | UNKNOWN  | UNKNOWN        | C1
            BLUEPRINTS     | Insufficient Evidence          | PROGRAMME | UNKNOWN  | UNKNOWN        | C1
            GRUENE_LISTE   | Step 3                         | PROGRAMME | UNKNOWN  | POSITIVE       | C3
            GRUENE_LISTE   | Step 2                         | PROGRAMME | UNKNOWN  | POSITIVE       | C2
            GRUENE_LISTE   | Step 1                         | PROGRAMME | UNKNOWN  | UNKNOWN        | C0
            XCHANGE        | Beneficial                     | PROGRAMME | MULTIPLE | POSITIVE       | C4
            XCHANGE        | Likely beneficial              | PROGRAMME | MULTIPLE | POSITIVE       | C3
            XCHANGE        | Possibly beneficial            | PROGRAMME | MULTIPLE | LEANS_POSITIVE | C2
            XCHANGE        | Additional studies recommended | PROGRAMME | UNKNOWN  | UNKNOWN        | C1
            XCHANGE        | More studies needed            | PROGRAMME | UNKNOWN  | UNKNOWN        | C1
            YEF            | High, evidence 5               | APPROACH  | MULTIPLE | POSITIVE       | C4
            YEF            | Moderate, evidence 5           | APPROACH  | MULTIPLE | POSITIVE       | C4
            YEF            | Low, evidence 5                | APPROACH  | MULTIPLE | POSITIVE       | C4
            YEF            | High, evidence 4               | APPROACH  | MULTIPLE | POSITIVE       | C3
            YEF            | Moderate, evidence 4           | APPROACH  | MULTIPLE | POSITIVE       | C3
            YEF            | Low, evidence 4                | APPROACH  | MULTIPLE | POSITIVE       | C3
            YEF            | High, evidence 3               | APPROACH  | MULTIPLE | POSITIVE       | C2
            YEF            | Moderate, evidence 3           | APPROACH  | MULTIPLE | POSITIVE       | C2
            YEF            | Low, evidence 3                | APPROACH  | MULTIPLE | POSITIVE       | C2
            YEF            | High, evidence 2               | APPROACH  | MULTIPLE | POSITIVE       | C1
            YEF            | Moderate, evidence 2           | APPROACH  | MULTIPLE | POSITIVE       | C1
            YEF            | Low, evidence 2                | APPROACH  | MULTIPLE | POSITIVE       | C1
            YEF            | High, evidence 1               | APPROACH  | MULTIPLE | POSITIVE       | C1
            YEF            | Moderate, evidence 1           | APPROACH  | MULTIPLE | POSITIVE       | C1
            YEF            | Low, evidence 1                | APPROACH  | MULTIPLE | POSITIVE       | C1
            YEF            | Harmful, evidence 5            | APPROACH  | MULTIPLE | NEGATIVE       | C4
            YEF            | Harmful, evidence 4            | APPROACH  | MULTIPLE | NEGATIVE       | C3
            YEF            | Harmful, evidence 3            | APPROACH  | MULTIPLE | NEGATIVE       | C2
            YEF            | Harmful, evidence 2            | APPROACH  | MULTIPLE | NEGATIVE       | C1
            YEF            | Harmful, evidence 1            | APPROACH  | MULTIPLE | NEGATIVE       | C1
            YEF            | Harmful                        | APPROACH  | UNKNOWN  | NEGATIVE       | C2
            CRT_EMMIE      | Overall reduction, quality 4   | APPROACH  | MULTIPLE | POSITIVE       | C4
            CRT_EMMIE      | Overall reduction, quality 3   | APPROACH  | MULTIPLE | POSITIVE       | C3
            CRT_EMMIE      | Overall reduction, quality 2   | APPROACH  | MULTIPLE | POSITIVE       | C2
            CRT_EMMIE      | Overall reduction, quality 1   | APPROACH  | MULTIPLE | POSITIVE       | C1
            CRT_EMMIE      | Overall reduction, quality 0   | APPROACH  | MULTIPLE | POSITIVE       | C1
            CRT_EMMIE      | Some studies only, quality 4   | APPROACH  | MULTIPLE | LEANS_POSITIVE | C4
            CRT_EMMIE      | Some studies only, quality 3   | APPROACH  | MULTIPLE | LEANS_POSITIVE | C3
            CRT_EMMIE      | Some studies only, quality 2   | APPROACH  | MULTIPLE | LEANS_POSITIVE | C2
            CRT_EMMIE      | Some studies only, quality 1   | APPROACH  | MULTIPLE | LEANS_POSITIVE | C1
            CRT_EMMIE      | Some studies only, quality 0   | APPROACH  | MULTIPLE | LEANS_POSITIVE | C1
            CRT_EMMIE      | Increase, quality 4            | APPROACH  | MULTIPLE | NEGATIVE       | C4
            CRT_EMMIE      | Increase, quality 3            | APPROACH  | MULTIPLE | NEGATIVE       | C3
            CRT_EMMIE      | Increase, quality 2            | APPROACH  | MULTIPLE | NEGATIVE       | C2
            CRT_EMMIE      | Increase, quality 1            | APPROACH  | MULTIPLE | NEGATIVE       | C1
            CRT_EMMIE      | Increase, quality 0            | APPROACH  | MULTIPLE | NEGATIVE       | C1
            WSIPP          | Evidence-based                 | PROGRAMME | MULTIPLE | POSITIVE       | C4
            WSIPP          | Research-based                 | PROGRAMME | MULTIPLE | POSITIVE       | C3
            WSIPP          | Promising                      | PROGRAMME | UNKNOWN  | UNKNOWN        | C1
            WSIPP          | Null                           | PROGRAMME | MULTIPLE | NONE           | C3
            WSIPP          | Poor                           | PROGRAMME | MULTIPLE | NEGATIVE       | C3
            WSIPP          | Poor outcomes                  | PROGRAMME | MULTIPLE | NEGATIVE       | C3
            TITLE_IV_E     | Well-supported                 | PROGRAMME | MULTIPLE | POSITIVE       | C4
            TITLE_IV_E     | Supported                      | PROGRAMME | MULTIPLE | POSITIVE       | C3
            TITLE_IV_E     | Promising                      | PROGRAMME | ONE      | POSITIVE       | C2
            TITLE_IV_E     | Does not currently meet        | PROGRAMME | UNKNOWN  | UNKNOWN        | C1
            TITLE_IV_E     | Not met                        | PROGRAMME | UNKNOWN  | UNKNOWN        | C1
            INSPIRE        | Effective                      | APPROACH  | UNKNOWN  | POSITIVE       | C3
            INSPIRE        | Promising                      | APPROACH  | UNKNOWN  | LEANS_POSITIVE | C2
            INSPIRE        | Prudent                        | APPROACH  | UNKNOWN  | UNKNOWN        | C0
            EUCPN          | Good practice                  | PROGRAMME | UNKNOWN  | UNKNOWN        | C0
            """)
    void aLabelComesToADirectionAndACeiling(
            Registry registry,
            String label,
            RatedObject object,
            Studies studies,
            Direction direction,
            Certainty ceiling) {
        RegistryMapping row = RegistryMapping.of(Claims.rating(registry, label, object, studies))
                .orElseThrow();

        assertThat(row.direction()).contains(direction);
        assertThat(row.ceiling()).isEqualTo(ceiling);
    }

    @ParameterizedTest
    @CsvSource({
        "SMS-B, 5, C3",
        "SMS-B, 4, C2",
        "SMS-A, 3, C2",
        "SMS-A, 2, C1",
        "SMS-A, 1, C1",
        "GRADE, High, C4",
        "GRADE, Moderate, C3",
        "GRADE, Low, C2",
        "GRADE, Very low, C1"
    })
    void aSharedScaleTakesItsDirectionFromTheStudy(String scheme, String label, Certainty ceiling) {
        DerivedEvidence derived =
                Claims.found(Direction.NONE).rated(Claims.rating(scheme, label)).derived();

        assertThat(derived.direction()).isEqualTo(Direction.NONE);
        assertThat(derived.certainty()).isEqualTo(ceiling);
    }

    @Test
    void everyRowIsTestedHere() {
        assertThat(RegistryMapping.table()).hasSize(80 + 9);
        assertThat(RegistryMapping.table().stream()
                        .map(row -> row.scale() + row.label() + row.when())
                        .collect(toSet()))
                .as("rows that differ in scale, label or condition")
                .hasSameSizeAs(RegistryMapping.table());
    }

    @Test
    void caseAndARemarkInBracketsDoNotMatter() {
        assertThat(of(Registry.BLUEPRINTS, "promising (toddler version)"))
                .isEqualTo(of(Registry.BLUEPRINTS, "Promising"));
    }

    @Test
    void promisingIsNotTheSameWordEverywhere() {
        assertThat(of(Registry.WSIPP, "Promising").orElseThrow().direction()).contains(Direction.UNKNOWN);
        assertThat(of(Registry.TITLE_IV_E, "Promising").orElseThrow().direction())
                .contains(Direction.POSITIVE);
    }

    @Test
    void anUnknownLabelCountsForNothingAndSaysSo() {
        DerivedEvidence derived = Claims.found(Direction.POSITIVE)
                .synthesis(Synthesis.MODERATE)
                .rated(Registry.CAMPBELL, "review: modest benefit")
                .derived();

        assertThat(derived.grade()).isEqualTo(EvidenceGrade.B);
        assertThat(derived.steps()).anyMatch(step -> step.result().startsWith("not in the mapping table"));
    }

    private static Optional<RegistryMapping> of(Registry registry, String label) {
        return RegistryMapping.of(Claims.rating(registry, label, RatedObject.PROGRAMME, Studies.UNKNOWN));
    }
}
