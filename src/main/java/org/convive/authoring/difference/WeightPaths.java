package org.convive.authoring.difference;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.convive.rulepack.Settings;

/** The weights and cut-offs of a pack, by the paths at which {@code pack.yaml} writes them. */
final class WeightPaths {

    /** Where the weights stand that rules give by name and that count as evidence. */
    static final String EVIDENCE = "points.evidence.";

    /** Where the weights stand that rules give by name and that count as fit. */
    static final String FIT = "points.fit.";

    private final SortedMap<String, String> values = new TreeMap<>();

    private WeightPaths(Settings settings) {
        put("decimals", settings.decimals());
        Settings.Need need = settings.need();
        put("need.scale", need.scale());
        put("need.diminishing", need.diminishing());
        put("need.severityWhenUnknown", need.severityWhenUnknown());
        put("need.confidenceWhenUnknown", need.confidenceWhenUnknown());
        Settings.Triangulation triangulation = settings.triangulation();
        put("triangulation.agreement", triangulation.agreement());
        put("triangulation.contradiction", triangulation.contradiction());
        put("triangulation.blindSpot", triangulation.blindSpot());
        settings.points()
                .forEach((name, weight) -> put((weight.isEvidence() ? EVIDENCE : FIT) + name, weight.points()));
        Settings.StrengthCuts strength = settings.strength();
        put("strength.adopt", strength.adopt());
        put("strength.consider", strength.consider());
        put("strength.pilot", strength.pilot());
        strength.atMost().forEach((kindOrGrade, cap) -> values.put("strength.atMost." + kindOrGrade, cap));
        put("listing.atMost", settings.listing().atMost());
        put("listing.alikeAtMost", settings.listing().alikeAtMost());
        put(settings.portfolio());
    }

    /** The values of a pack's settings. */
    static SortedMap<String, String> of(Settings settings) {
        return new WeightPaths(settings).values;
    }

    private void put(Settings.Portfolio portfolio) {
        put("portfolio.step", portfolio.step());
        put("portfolio.diminishing", portfolio.diminishing());
        put("portfolio.steps", portfolio.steps());
        for (int level = 0; level < portfolio.certainty().size(); level++) {
            put("portfolio.certainty.C" + level, portfolio.certainty().get(level));
        }
        put("portfolio.practice", portfolio.practice());
        put("portfolio.complexity.programme", portfolio.perProgramme());
        put("portfolio.complexity.body", portfolio.perBody());
        portfolio.costUnits().forEach((level, units) -> put("portfolio.costUnits." + level, units));
        put("portfolio.atMost", portfolio.atMost());
    }

    private void put(String path, Settings.Cut cut) {
        put(path + ".score", cut.score());
        put(path + ".certainty", cut.certainty());
    }

    private void put(String path, double value) {
        values.put(path, BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }
}
