package org.convive.authoring.impact.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.convive.authoring.difference.PackDifference;
import org.convive.authoring.impact.Cause;
import org.convive.authoring.impact.Cause.Kind;
import org.convive.authoring.impact.FindingChange;
import org.convive.inference.Adjustment;
import org.convive.inference.EstablishedFinding;
import org.convive.inference.Firing;
import org.convive.inference.Signal;
import org.convive.rulepack.model.FactType;

/** Finds the findings that two answers don't have alike, and goes back to the rules and weights that they come from. */
final class FindingComparison {

    private static final List<String> WEIGHTS_OF_A_FINDING = List.of(
            "decimals",
            "need.confidenceWhenUnknown",
            "triangulation.agreement",
            "triangulation.contradiction",
            "triangulation.blindSpot");

    private final PackDifference difference;
    private final Answer before;
    private final Answer after;
    private final Map<String, List<Cause>> found = new TreeMap<>();

    FindingComparison(PackDifference difference, Answer before, Answer after) {
        this.difference = difference;
        this.before = before;
        this.after = after;
    }

    /** The findings that differ, by key. */
    Map<String, FindingChange> changes() {
        Set<String> keys = new TreeSet<>(before.findings().keySet());
        keys.addAll(after.findings().keySet());
        var changes = new LinkedHashMap<String, FindingChange>();
        for (String key : keys) {
            if (differs(key)) {
                changes.put(key, new FindingChange(key, before.finding(key), after.finding(key), causes(key)));
            }
        }
        return changes;
    }

    private boolean differs(String key) {
        Optional<Map<String, Object>> old =
                before.finding(key).map(finding -> finding.fact().values());
        Optional<Map<String, Object>> fresh =
                after.finding(key).map(finding -> finding.fact().values());
        return !old.equals(fresh);
    }

    /** The rules, weights and words that a finding's difference comes from, through whatever it is derived from. */
    private List<Cause> causes(String key) {
        List<Cause> known = found.get(key);
        if (known != null) {
            return known;
        }
        found.put(key, List.of());
        var causes = new LinkedHashSet<Cause>();
        Map<String, Firing> old = firings(before.finding(key));
        Map<String, Firing> fresh = firings(after.finding(key));
        Stream.concat(old.values().stream(), fresh.values().stream()).forEach(firing -> {
            boolean inBoth = old.containsKey(firing.key()) && fresh.containsKey(firing.key());
            List<Cause> ofRule = RuleCauses.of(difference, firing.rule().id());
            causes.addAll(ofRule);
            if (ofRule.isEmpty()) {
                causes.addAll(behind(firing, inBoth));
            }
        });
        weights(key).forEach(causes::add);
        latest(key)
                .flatMap(finding -> difference.word("factors", finding.factor()))
                .ifPresent(word -> causes.add(Cause.of(Kind.WORD, word.code())));
        if (causes.isEmpty()) {
            causes.add(Cause.of(Kind.OTHER_FACTS, key));
        }
        found.put(key, List.copyOf(causes));
        return found.getOrDefault(key, List.of());
    }

    /** A rule that is as before concludes otherwise because of the findings that it reads. */
    private List<Cause> behind(Firing firing, boolean inBoth) {
        var causes = new ArrayList<Cause>();
        firing.facts().stream()
                .filter(fact -> fact.type() == FactType.FINDING && differs(fact.key()))
                .forEach(fact -> causes.addAll(causes(fact.key())));
        if (causes.isEmpty() && !inBoth) {
            causes.add(Cause.of(Kind.OTHER_FACTS, firing.rule().id()));
        }
        return causes;
    }

    private Stream<Cause> weights(String key) {
        boolean adjusted = adjusted(before.finding(key)) || adjusted(after.finding(key));
        boolean assumed = assumed(before.finding(key)) || assumed(after.finding(key));
        return WEIGHTS_OF_A_FINDING.stream()
                .filter(path -> adjusted || !path.startsWith("triangulation."))
                .filter(path -> assumed || !path.startsWith("need."))
                .flatMap(path -> difference.weight(path).stream())
                .map(RuleCauses::of);
    }

    private static boolean adjusted(Optional<EstablishedFinding> finding) {
        return finding.map(found -> !found.adjustments().isEmpty()).orElse(false);
    }

    private static boolean assumed(Optional<EstablishedFinding> finding) {
        return finding.map(found -> found.signals().stream().anyMatch(Signal::confidenceAssumed))
                .orElse(false);
    }

    private Optional<EstablishedFinding> latest(String key) {
        return after.finding(key).or(() -> before.finding(key));
    }

    private static Map<String, Firing> firings(Optional<EstablishedFinding> finding) {
        var firings = new TreeMap<String, Firing>();
        finding.ifPresent(found -> {
            found.signals().stream()
                    .flatMap(signal -> signal.firing().stream())
                    .forEach(firing -> firings.put(firing.key(), firing));
            found.adjustments().stream().map(Adjustment::firing).forEach(firing -> firings.put(firing.key(), firing));
        });
        return firings;
    }
}
