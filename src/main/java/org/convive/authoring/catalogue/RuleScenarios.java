package org.convive.authoring.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.convive.authoring.expectation.Expectation;
import org.convive.authoring.scenario.Scenario;
import org.convive.exchange.model.PlaceJson;
import org.convive.exchange.model.RuleScenarioJson;

/** Which scenarios say of which rules that they hold, or that they don't. */
public final class RuleScenarios {

    private final Map<String, List<RuleScenarioJson>> byRule = new TreeMap<>();

    /** Finds the rules that the scenarios name. */
    public RuleScenarios(List<Scenario> scenarios) {
        for (Scenario scenario : scenarios) {
            for (Expectation expectation : scenario.expected()) {
                expectation.rule().ifPresent(rule -> add(rule, scenario, !expectation.forbids(rule)));
            }
        }
    }

    private void add(String rule, Scenario scenario, boolean fires) {
        var named = new RuleScenarioJson()
                .name(scenario.name())
                .fires(fires)
                .at(new PlaceJson()
                        .file(scenario.at().file())
                        .line(scenario.at().line()));
        byRule.merge(
                rule,
                List.of(named),
                (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
    }

    /** The scenarios that name a rule, in the order of their files. */
    public List<RuleScenarioJson> of(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }
}
