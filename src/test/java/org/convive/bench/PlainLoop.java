package org.convive.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.convive.bench.PeerModel.AtLeast;
import org.convive.bench.PeerModel.Audit;
import org.convive.bench.PeerModel.Chain;
import org.convive.bench.PeerModel.Derived;
import org.convive.bench.PeerModel.Excluded;
import org.convive.bench.PeerModel.Exclusion;
import org.convive.bench.PeerModel.Found;
import org.convive.bench.PeerModel.Mapping;
import org.convive.bench.PeerModel.Match;
import org.convive.bench.PeerModel.Recommendation;
import org.convive.bench.PeerModel.Result;
import org.convive.bench.PeerModel.RuleSet;

/** The plainest program that answers: one loop over every rule. Slow, but one can see that it is right. */
final class PlainLoop {

    private static final int LISTED = 10;
    private static final Comparator<Recommendation> BEST_FIRST = Comparator.comparing(
                    Recommendation::score, Comparator.reverseOrder())
            .thenComparing(Recommendation::programme);

    private final RuleSet rules;

    PlainLoop(RuleSet rules) {
        this.rules = rules;
    }

    /** Severity and confidence. */
    private record Held(int severity, int confidence) {}

    Result recommend(Audit audit) {
        Map<String, Held> findings = new HashMap<>();
        for (Found found : audit.findings()) {
            findings.put(found.factor(), new Held(found.severity(), 100));
        }
        List<Derived> derived = derive(findings);
        Map<String, List<Match>> matches = matches(audit, findings);
        List<Excluded> excluded = exclude(audit, matches);
        List<Recommendation> top = matches.entrySet().stream()
                .map(entry -> recommendation(entry.getKey(), entry.getValue()))
                .sorted(BEST_FIRST)
                .limit(LISTED)
                .toList();
        return new Result(top, excluded, derived);
    }

    private List<Derived> derive(Map<String, Held> findings) {
        var derived = new ArrayList<Derived>();
        for (Chain chain : rules.chains()) {
            if (holds(chain.first(), findings) && holds(chain.second(), findings)) {
                Held first = findings.get(chain.first().factor());
                Held second = findings.get(chain.second().factor());
                int severity = (first.severity() + second.severity()) / 2;
                int confidence = Math.min(first.confidence(), second.confidence()) * chain.percent() / 100;
                findings.put(chain.derived(), new Held(severity, confidence));
                derived.add(new Derived(chain.derived(), chain.id(), severity, confidence));
            }
        }
        return derived;
    }

    private Map<String, List<Match>> matches(Audit audit, Map<String, Held> findings) {
        var matches = new TreeMap<String, List<Match>>();
        for (Mapping mapping : rules.mappings()) {
            if (holds(mapping, audit, findings)) {
                Held first = findings.get(mapping.first().factor());
                int contribution = mapping.weight() * first.severity() * first.confidence();
                matches.computeIfAbsent(mapping.programme(), programme -> new ArrayList<>())
                        .add(new Match(mapping.id(), contribution));
            }
        }
        return matches;
    }

    private static boolean holds(Mapping mapping, Audit audit, Map<String, Held> findings) {
        return holds(mapping.first(), findings)
                && mapping.second().stream().allMatch(second -> holds(second, findings))
                && mapping.place().stream()
                        .allMatch(
                                place -> place.value().equals(audit.attributes().get(place.attribute())))
                && mapping.unless().stream().noneMatch(findings::containsKey);
    }

    private static boolean holds(AtLeast least, Map<String, Held> findings) {
        Held held = findings.get(least.factor());
        return held != null && held.severity() >= least.severity();
    }

    /** Takes the excluded programmes out of the matches. */
    private List<Excluded> exclude(Audit audit, Map<String, List<Match>> matches) {
        var excluding = new TreeMap<String, List<String>>();
        for (Exclusion exclusion : rules.exclusions()) {
            if (matches.containsKey(exclusion.programme())
                    && !audit.capabilities().contains(exclusion.lacks())) {
                excluding
                        .computeIfAbsent(exclusion.programme(), programme -> new ArrayList<>())
                        .add(exclusion.id());
            }
        }
        excluding.keySet().forEach(matches::remove);
        return excluding.entrySet().stream()
                .map(entry -> new Excluded(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Recommendation recommendation(String programme, List<Match> matches) {
        return new Recommendation(
                programme, matches.stream().mapToInt(Match::contribution).sum(), matches);
    }
}
