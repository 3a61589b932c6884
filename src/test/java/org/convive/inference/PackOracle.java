package org.convive.inference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.convive.ShippedPack;
import org.convive.audit.SafetyAudit;
import org.convive.recommendation.Recommender;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.RuleGroups;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Rule;

/** Runs a pack on matchers and tells where they differ, from the facts to the points of each recommendation. */
final class PackOracle {

    private static final int MOST_LINES_SHOWN = 6;

    private final RuleEngine reference;
    private final List<RuleEngine> engines;
    private final Recommender recommender;

    /** Holds engines against a reference. */
    PackOracle(RulePack pack, Matcher.Factory reference, Matcher.Factory... engines) {
        this.reference = new RuleEngine(pack, reference);
        this.engines = Arrays.stream(engines)
                .map(engine -> new RuleEngine(pack, engine))
                .toList();
        this.recommender = new Recommender(pack);
    }

    /** Holds the engine in all its layouts against the reference interpreter. */
    static PackOracle of(RulePack pack) {
        return new PackOracle(pack, Interpreter::new, EngineLayouts.ALL);
    }

    /** The pack that ships, with other rules. */
    static RulePack withRules(List<Rule> rules) {
        RulePack shipped = ShippedPack.PACK;
        return RulePack.of(
                shipped.settings(),
                shipped.vocabulary(),
                shipped.knowledge(),
                rules,
                RuleGroups.of(rules, new Diagnostics()),
                "random");
    }

    /** Where an engine differs from the reference; empty when they all conclude the same. */
    Optional<String> difference(SafetyAudit audit) {
        List<String> wanted = transcript(reference.infer(audit));
        return engines.stream()
                .map(engine -> conclusions(engine, audit))
                .filter(got -> !got.equals(wanted))
                .findFirst()
                .map(got -> shown(got, wanted));
    }

    private List<String> conclusions(RuleEngine engine, SafetyAudit audit) {
        try {
            return transcript(engine.infer(audit));
        } catch (RuntimeException stopped) {
            return List.of("stopped by " + stopped);
        }
    }

    private List<String> transcript(Inference inference) {
        return Transcript.of(inference, recommender.rank(inference));
    }

    private static String shown(List<String> got, List<String> wanted) {
        int first = 0;
        while (first < Math.min(got.size(), wanted.size()) && got.get(first).equals(wanted.get(first))) {
            first++;
        }
        return "from line %d on, the engine says%n%s%nwhere the reference says%n%s"
                .formatted(first + 1, from(first, got), from(first, wanted));
    }

    private static String from(int first, List<String> lines) {
        return "  " + String.join("\n  ", lines.subList(first, Math.min(first + MOST_LINES_SHOWN, lines.size())));
    }
}
