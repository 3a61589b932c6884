package org.convive.explanation.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convive.Examples;
import org.convive.RandomAudits;
import org.convive.ShippedPack;
import org.convive.advisory.Advice;
import org.convive.audit.ElementKind;
import org.convive.audit.SafetyAudit;
import org.convive.explanation.Golden;
import org.convive.explanation.Phrases;
import org.convive.knowledge.GradedProgramme;
import org.convive.knowledge.Requirement;
import org.convive.recommendation.Ranking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to change an answer does change it, and nothing less does. */
class WhatWouldChangeTest {

    private static final int RUNS = 200;

    private static final List<List<String>> ASKED = List.of(
            List.of("minimal.json", "cctv-surveillance"),
            List.of("minimal.json", "mentoring"),
            List.of("queretaro-2019.json", "cctv-surveillance"),
            List.of("asbury-park-west-side-2018.json", "arts-based-prevention"),
            List.of("full-invented.json", "great-gang-education"),
            List.of("full-invented.json", "asset-recovery-social-reuse"),
            List.of("torreon-social-2016.json", "after-school-programmes"),
            List.of("voices-only.json", "street-lighting"),
            List.of("indicators-only.json", "focused-deterrence"),
            List.of("asbury-park-west-side-2018.json", "gang-truce"));
    private static final int PROGRAMMES = 2;

    static Stream<SafetyAudit> audits() {
        var random = new RandomAudits(7);
        return Stream.concat(
                Examples.names().map(Examples::audit), IntStream.range(0, 6).mapToObj(any -> random.next()));
    }

    @ParameterizedTest
    @MethodSource("audits")
    void aCounterfactualHasItsEffectAndNoPartOfItHas(SafetyAudit audit) {
        for (GradedProgramme programme : someProgrammes(audit)) {
            WhatWouldChange change = of(audit);
            Position before = change.position(programme);
            for (Counterfactuals result : change.counterfactuals(programme, Aim.of(before), RUNS)) {
                assertThat(result.runs()).isLessThanOrEqualTo(RUNS);
                assertThat(result.found()).allSatisfy(one -> {
                    Position after = with(audit, one.changes(), programme);
                    assertThat(after).isEqualTo(one.after());
                    assertThat(isReached(result.aim(), before, after)).isTrue();
                    assertThat(strictParts(one.changes()))
                            .allSatisfy(
                                    part -> assertThat(isReached(result.aim(), before, with(audit, part, programme)))
                                            .isFalse());
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("audits")
    void theSmallestChangesComeFirst(SafetyAudit audit) {
        GradedProgramme programme = someProgrammes(audit).get(0);
        WhatWouldChange change = of(audit);

        assertThat(change.counterfactuals(programme, Aim.of(change.position(programme)), RUNS))
                .allSatisfy(result -> assertThat(result.found().stream().map(Counterfactual::size))
                        .isSorted());
    }

    @Test
    void aSearchThatHitsItsBoundSaysSo() {
        WhatWouldChange change = of(Examples.audit("minimal.json"));

        Counterfactuals result = change.counterfactuals(programme("cctv-surveillance"), List.of(Aim.ENTER), 1)
                .get(0);

        assertThat(result.isBounded()).isTrue();
        assertThat(result.runs()).isEqualTo(1);
    }

    @Test
    void whatTheProgrammesRulesLookForBringsItIn() {
        WhatWouldChange change = of(Examples.audit("minimal.json"));

        List<Counterfactual> found = change.counterfactuals(
                        programme("cctv-surveillance"), List.of(Aim.ENTER), WhatWouldChange.USUAL_RUNS)
                .get(0)
                .found();

        assertThat(found)
                .anySatisfy(one -> assertThat(one.changes())
                        .singleElement()
                        .satisfies(only -> assertThat(only)
                                .isInstanceOfSatisfying(
                                        Change.Found.class,
                                        added -> assertThat(added.factor()).isEqualTo("vehicle-crime"))));
    }

    @Test
    void aMissingRequirementIsToldAsSomethingToBringIn() {
        SafetyAudit audit = Examples.audit("queretaro-2019.json");
        GradedProgramme needing = rank(audit).recommendations().stream()
                .filter(one -> one.strength().isForNow())
                .map(one -> one.candidate().programme())
                .filter(one -> essential(one).isPresent())
                .findFirst()
                .orElseThrow();
        String capacity = essential(needing).orElseThrow().capacity();
        SafetyAudit without = new Change.Capacity(capacity, "unknown", false).in(audit);

        List<Counterfactual> found = of(without)
                .counterfactuals(needing, List.of(Aim.ENTER), WhatWouldChange.USUAL_RUNS)
                .get(0)
                .found();

        assertThat(found)
                .anySatisfy(one ->
                        assertThat(one.changes()).containsExactly(new Change.Capacity(capacity, "missing", true)));
    }

    @Test
    void leavingAnythingOutIsEvaluatingTheAuditWithoutIt() {
        SafetyAudit audit = Examples.audit("queretaro-2019.json");
        Ranking whole = rank(audit);

        assertThat(of(audit).eachLeftOut())
                .filteredOn(one -> one.kind() == ElementKind.FINDING)
                .hasSameSizeAs(audit.findings())
                .allSatisfy(one -> {
                    Ranking without = rank(new Change.NotFound(audit.findings().get(one.index())).in(audit));
                    assertThat(whole.recommendations()).allSatisfy(recommendation -> {
                        String id = recommendation.candidate().id();
                        Position with = Position.of(id, whole);
                        Position left = Position.of(id, without);
                        assertThat(one.of(id).isPresent()).isEqualTo(!with.equals(left));
                        one.of(id)
                                .ifPresent(
                                        carried -> assertThat(carried.points().hundredths())
                                                .isEqualTo(with.score().hundredths()
                                                        - left.score().hundredths()));
                    });
                });
    }

    @Test
    void theOnlyThingThatIsFoundCarriesEverything() {
        SafetyAudit audit = Examples.audit("minimal.json");

        assertThat(of(audit).eachLeftOut())
                .singleElement()
                .satisfies(only -> assertThat(only.carried())
                        .hasSameSizeAs(rank(audit).recommendations())
                        .allMatch(LeftOneOut.Carried::leaves));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theAnswersReadWell(String language) {
        var text = new StringBuilder();
        for (List<String> asked : ASKED) {
            SafetyAudit audit = Examples.audit(asked.get(0));
            GradedProgramme programme = programme(asked.get(1));
            WhatWouldChange change = of(audit);
            var sentences = new ChangeSentences(ShippedPack.PACK, audit, Phrases.in(language));
            text.append("# ")
                    .append(asked.get(0))
                    .append(": ")
                    .append(asked.get(1))
                    .append("\n");
            change.counterfactuals(programme, Aim.of(change.position(programme)), 300).stream()
                    .flatMap(result -> sentences.read(programme.id(), result).stream())
                    .forEach(line -> text.append(line).append("\n"));
            change.eachLeftOut()
                    .forEach(left -> left.of(programme.id())
                            .ifPresent(carried ->
                                    text.append(sentences.read(left, carried)).append("\n")));
            text.append("\n");
        }
        Golden.hold("what-would-change_" + language + ".txt", text.toString());
    }

    private static Optional<Requirement> essential(GradedProgramme programme) {
        return programme.programme().requires().stream()
                .filter(Requirement::essential)
                .findFirst();
    }

    private static boolean isReached(Aim aim, Position before, Position after) {
        return switch (aim) {
            case ENTER -> after.isRecommended();
            case DROP -> !after.isRecommended();
            case RAISE ->
                after.isRecommended()
                        && after.strength()
                                        .orElseThrow()
                                        .compareTo(before.strength().orElseThrow())
                                < 0;
        };
    }

    private static List<List<Change>> strictParts(List<Change> changes) {
        var parts = new ArrayList<List<Change>>();
        for (int chosen = 1; chosen < (1 << changes.size()) - 1; chosen++) {
            int bits = chosen;
            parts.add(IntStream.range(0, changes.size())
                    .filter(index -> (bits & (1 << index)) != 0)
                    .mapToObj(changes::get)
                    .toList());
        }
        return parts;
    }

    private static Position with(SafetyAudit audit, List<Change> changes, GradedProgramme programme) {
        SafetyAudit changed = audit;
        for (Change change : changes) {
            changed = change.in(changed);
        }
        return Position.of(programme.id(), rank(changed));
    }

    /** Some of those that are suggested, and some of all. */
    private static List<GradedProgramme> someProgrammes(SafetyAudit audit) {
        var all = new ArrayList<>(ShippedPack.PACK.knowledge().programmes().values());
        var random = new Random(audit.size());
        var some = new ArrayList<GradedProgramme>();
        List<GradedProgramme> suggested =
                rank(audit).suggested().map(one -> one.candidate().programme()).toList();
        for (int i = 0; i < PROGRAMMES; i++) {
            List<GradedProgramme> from = i % 2 == 0 && !suggested.isEmpty() ? suggested : all;
            some.add(from.get(random.nextInt(from.size())));
        }
        return some;
    }

    private static GradedProgramme programme(String id) {
        return ShippedPack.PACK.knowledge().programme(id).orElseThrow();
    }

    private static Ranking rank(SafetyAudit audit) {
        return ShippedPack.ADVISOR.advise(audit).ranking();
    }

    private static WhatWouldChange of(SafetyAudit audit) {
        Advice advice = ShippedPack.ADVISOR.advise(audit);
        return new WhatWouldChange(
                ShippedPack.PACK, WhatWouldChangeTest::rank, audit, advice.inference(), advice.ranking());
    }
}
