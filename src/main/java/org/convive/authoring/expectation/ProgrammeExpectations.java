package org.convive.authoring.expectation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.convive.recommendation.Strength;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.YamlNode;
import org.convive.rulepack.model.Words;

/** Reads what a scenario expects of the answer about programmes: how strong, how many points, and what plan. */
final class ProgrammeExpectations {

    static final List<String> KEYS = List.of("strength", "score", "plans");

    private static final List<String> STRENGTHS =
            Arrays.stream(Strength.values()).map(Strength::code).toList();

    private final RulePack pack;
    private final List<Expectation> expected = new ArrayList<>();

    ProgrammeExpectations(RulePack pack) {
        this.pack = pack;
    }

    List<Expectation> read(YamlNode expect) {
        Set<String> programmes = pack.knowledge().programmes().keySet();
        expect.get("strength").ifPresent(all -> CodedEntries.each(all, "programme", programmes, this::strength));
        expect.get("score").ifPresent(all -> CodedEntries.each(all, "programme", programmes, this::score));
        expect.get("plans").ifPresent(all -> CodedEntries.each(all, "programme", programmes, this::plan));
        return expected;
    }

    private void strength(String programme, YamlNode word) {
        String code = word.code("strength", STRENGTHS);
        if (STRENGTHS.contains(code)) {
            expected.add(new StrengthExpectation(programme, Strength.ofCode(code), word.at()));
        }
    }

    private void score(String programme, YamlNode score) {
        score.only("is", "within");
        if (score.get("is").isEmpty()) {
            score.report(PackProblem.MISSING_KEY, "`is` is missing: the score that is expected");
        }
        OptionalDouble is = score.number("is");
        double within = score.number("within").orElse(Tolerance.USUAL);
        is.ifPresent(
                points -> expected.add(new ScoreExpectation(programme, new Tolerance(points, within), score.at())));
    }

    private void plan(String programme, YamlNode plan) {
        CodedEntries.each(
                plan,
                "slot of the plan",
                Words.SLOT.in(pack.vocabulary()),
                (slot, value) -> expected.add(new PlanExpectation(programme, slot, value.text(), value.at())));
    }
}
