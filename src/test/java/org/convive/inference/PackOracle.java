package org.convive.inference;

import java.util.List;
import java.util.Optional;
import org.convive.ShippedPack;
import org.convive.audit.SafetyAudit;
import org.convive.recommendation.Recommender;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.RuleGroups;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Rule;

/** Runs a pack on two matchers and tells where they differ, from the facts to the points of each recommendation. */
final class PackOracle {

    private static final int MOST_LINES_SHOWN = 6;

    private final RuleEngine engine;
    private final RuleEngine reference;
    private final Recommender recommender;

    /** Holds one matcher against another. */
    PackOracle(RulePack pack, Matcher.Factory engine, Matcher.Factory reference) {
        this.engine = new RuleEngine(pack, engine);
        this.reference = new RuleEngine(pack, reference);
        this.recommender = new Recommender(pack);
    }

    /** Holds the engine against the reference interpreter. */
    static PackOracle of(RulePack pack) {
        return new PackOracle(pack, DroolsMatcher::new, Interpreter::new);
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

    /** Whether the engine and the reference interpreter differ; what makes no sense to the reference doesn't count. */
    static boolean differ(Counterexample example) {
        PackOracle oracle = of(withRules(example.rules()));
        try {
            oracle.reference(example.audit());
        } catch (RuntimeException makesNoSense) {
            return false;
        }
        return oracle.difference(example.audit()).isPresent();
    }

    /** What the reference concludes. */
    Inference reference(SafetyAudit audit) {
        return reference.infer(audit);
    }

    /** Where the two differ on an audit; empty when they conclude the same. */
    Optional<String> difference(SafetyAudit audit) {
        return difference(reference(audit), audit);
    }

    /** Where the first differs from what the reference concluded. */
    Optional<String> difference(Inference expected, SafetyAudit audit) {
        List<String> wanted = transcript(expected);
        List<String> got;
        try {
            got = transcript(engine.infer(audit));
        } catch (RuntimeException stopped) {
            got = List.of("stopped by " + stopped);
        }
        return got.equals(wanted) ? Optional.empty() : Optional.of(shown(got, wanted));
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
