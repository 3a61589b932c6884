package org.convive.authoring.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convive.authoring.lint.analysis.NamedPair;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Verb;

/** Programmes that come before one another in a circle, so that none of them can begin. */
final class OrderOfProgrammes implements LintCheck {

    @Override
    public void check(RulePack pack, Diagnostics found) {
        Map<String, List<NamedPair>> after = new HashMap<>();
        List<NamedPair> pairs = NamedPair.of(pack, Verb.BEFORE);
        for (NamedPair pair : pairs) {
            after.computeIfAbsent(pair.first(), first -> new ArrayList<>()).add(pair);
        }
        for (NamedPair pair : pairs) {
            wayBack(pair, after)
                    .ifPresent(way -> found.report(
                            PackProblem.CIRCULAR_ORDER,
                            pair.rule().at(),
                            "`" + pair.first() + "` comes before `" + String.join("`, which comes before `", way)
                                    + "`; no plan can begin with any of them"));
        }
    }

    /** The shortest way from the second programme of a pair back to the first, told from the second on. */
    private static Optional<List<String>> wayBack(NamedPair pair, Map<String, List<NamedPair>> after) {
        var cameFrom = new LinkedHashMap<String, String>();
        var next = new ArrayDeque<String>();
        cameFrom.put(pair.second(), "");
        next.add(pair.second());
        while (!next.isEmpty() && !cameFrom.containsKey(pair.first())) {
            String programme = next.remove();
            for (NamedPair later : after.getOrDefault(programme, List.of())) {
                if (cameFrom.putIfAbsent(later.second(), programme) == null) {
                    next.add(later.second());
                }
            }
        }
        if (!cameFrom.containsKey(pair.first())) {
            return Optional.empty();
        }
        var way = new ArrayList<String>();
        for (String at = pair.first(); !at.isEmpty(); at = cameFrom.getOrDefault(at, "")) {
            way.add(0, at);
        }
        return Optional.of(way);
    }
}
