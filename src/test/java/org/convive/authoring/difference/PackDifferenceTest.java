package org.convive.authoring.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.convive.ChangedPack;
import org.convive.ShippedPack;
import org.convive.knowledge.EvidenceGrade;
import org.junit.jupiter.api.Test;

/** What a pack that an expert changed says otherwise than the shipped one. */
class PackDifferenceTest {

    private static final String THRESHOLDS = "method/thresholds.csv";
    private static final String SCHOOL = "youth/school.csv";

    @Test
    void aPackSaysTheSameAsItself() {
        assertThat(difference(new ChangedPack()).isEmpty()).isTrue();
    }

    @Test
    void rulesThatMoveToOtherLinesSayTheSame() {
        var pack = new ChangedPack();
        String text = pack.text(SCHOOL);
        String head = text.lines().findFirst().orElseThrow();
        List<String> rows =
                text.lines().skip(1).sorted(java.util.Comparator.reverseOrder()).toList();
        pack.replacing(SCHOOL, text, head + "\n" + String.join("\n", rows) + "\n");
        pack.replacing("method/requirements.drl", "package rules.method;", "package rules.method;\n\n// moved\n");

        assertThat(difference(pack).isEmpty()).isTrue();
    }

    @Test
    void codesOfOneCellInAnotherOrderSayTheSame() {
        var pack =
                new ChangedPack().replacing(SCHOOL, "YTH-012,school-dropout|truancy", "YTH-012,truancy|school-dropout");

        assertThat(difference(pack).isEmpty()).isTrue();
    }

    @Test
    void aThresholdThatMovesChangesItsRule() {
        var pack = new ChangedPack()
                .replacing(THRESHOLDS, "MEA-001,homicide-rate,,,1.25,", "MEA-001,homicide-rate,,,1.5,");

        assertThat(difference(pack).rules())
                .extracting(RuleChange::id, RuleChange::change)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("MEA-001", Change.CHANGED));
    }

    @Test
    void anotherRationaleOnlyRewordsItsRule() {
        var pack = new ChangedPack().replacing(SCHOOL, "Weekly groups for boys at school", "Groups for boys at school");
        PackDifference difference = difference(pack);

        assertThat(difference.rules()).extracting(RuleChange::change).containsExactly(Change.REWORDED);
        assertThat(difference.effectOf("YTH-012")).isEmpty();
    }

    @Test
    void rowsAreAddedAndTakenOut() {
        var pack = new ChangedPack().without(SCHOOL, "YTH-012,").adding(SCHOOL, NEW_ROW);

        assertThat(difference(pack).rules())
                .extracting(rule -> rule.id() + " " + rule.change().code())
                .containsExactly("YTH-012 removed", "YTH-990 added");
    }

    @Test
    void weightsAreToldByTheirPathsInTheFile() {
        var pack = new ChangedPack()
                .replacing("pack.yaml", "    synergy: 5 ", "    synergy: 8 ")
                .replacing("pack.yaml", "  scale: 60 ", "  scale: 50 ")
                .replacing("pack.yaml", "    C: consider ", "    C: pilot ");

        assertThat(difference(pack).weights())
                .containsExactly(
                        new WeightChange("need.scale", Optional.of("60"), Optional.of("50")),
                        new WeightChange("points.fit.synergy", Optional.of("5"), Optional.of("8")),
                        new WeightChange("strength.atMost.C", Optional.of("consider"), Optional.of("pilot")));
    }

    @Test
    void weakerEvidenceChangesAProgrammeAndItsGrade() {
        var pack = new ChangedPack()
                .replacing("programmes/hot-spots-policing.yaml", "synthesis: strong", "synthesis: limited");

        assertThat(difference(pack).programmes()).singleElement().satisfies(change -> {
            assertThat(change.parts()).containsExactly("evidence");
            assertThat(change.gradeBefore()).contains(EvidenceGrade.A);
            assertThat(change.gradeAfter()).get().isNotEqualTo(EvidenceGrade.A);
        });
    }

    @Test
    void aProgrammeThatIsNewIsAdded() {
        assertThat(difference(new ChangedPack().adding("programmes/lantern-walks.yaml", lanternWalks()))
                        .programmes())
                .extracting(change -> change.id() + " " + change.change().code())
                .containsExactly("lantern-walks added");
    }

    @Test
    void aWordThatIsExplainedOtherwiseIsChanged() {
        String factors = new ChangedPack().text("vocabulary/factors.yaml");
        String name = factors.lines()
                .filter(line -> line.contains("Truancy"))
                .findFirst()
                .orElseThrow();
        var pack = new ChangedPack()
                .replacing("vocabulary/factors.yaml", name, name.replace("Truancy", "Skipping school"));

        assertThat(difference(pack).words()).containsExactly(new WordChange("factors", "truancy", Change.CHANGED));
    }

    private static final String NEW_ROW =
            "YTH-990,school-dropout,,mentoring,0.9,An adult who stays helps.,Un adulto que se queda ayuda.,practice-judgement";

    private static String lanternWalks() {
        return new ChangedPack()
                .text("programmes/street-lighting.yaml")
                .replace("id: street-lighting", "id: lantern-walks");
    }

    private static PackDifference difference(ChangedPack pack) {
        return PackDifference.between(ShippedPack.PACK, pack.read());
    }
}
