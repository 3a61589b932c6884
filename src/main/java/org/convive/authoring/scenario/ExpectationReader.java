package org.convive.authoring.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.convive.authoring.scenario.ConclusionExpectation.Kind;
import org.convive.recommendation.Strength;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.YamlNode;
import org.convive.rulepack.model.Rule;

/** Reads what a scenario expects, and checks each code against the pack. */
final class ExpectationReader {

    private static final List<String> STRENGTHS =
            Arrays.stream(Strength.values()).map(Strength::code).toList();

    private final RulePack pack;
    private final Map<String, Rule> rules;

    ExpectationReader(RulePack pack) {
        this.pack = pack;
        this.rules = pack.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    }

    /** The expectations, in the order of the file; reported when there are none. */
    List<Expectation> read(YamlNode expect) {
        var expected = new ArrayList<Expectation>();
        for (Kind kind : Kind.values()) {
            conclusions(kind, true, expect, expected);
            conclusions(kind, false, expect, expected);
        }
        each(expect, "strength", "programme", programmes(), (programme, word) -> strength(programme, word, expected));
        each(expect, "score", "programme", programmes(), (programme, score) -> score(programme, score, expected));
        each(expect, "whyNot", "rule", rules.keySet(), (rule, why) -> whyNot(rule, why, expected));
        expect.only(keys());
        return expected;
    }

    private static String[] keys() {
        var keys = new ArrayList<>(List.of("strength", "score", "whyNot"));
        for (Kind kind : Kind.values()) {
            keys.add(kind.key(true));
            keys.add(kind.key(false));
        }
        return keys.toArray(String[]::new);
    }

    private void conclusions(Kind kind, boolean wanted, YamlNode expect, List<Expectation> expected) {
        Optional<YamlNode> codes = expect.get(kind.key(wanted));
        if (codes.isEmpty()) {
            return;
        }
        if (kind == Kind.FINDS && wanted && codes.get().isMapping()) {
            each(expect, "finds", "factor", codes(kind), (factor, how) -> finding(factor, how, expected));
            return;
        }
        for (YamlNode code : codes.get().items()) {
            expected.add(new ConclusionExpectation(kind, wanted, code.code(what(kind), codes(kind)), code.at()));
        }
    }

    private void finding(String factor, YamlNode how, List<Expectation> expected) {
        how.only("area", "severity", "confidence", "within");
        double within = how.number("within").orElse(Tolerance.USUAL);
        boolean unknown = how.optionalText("severity").filter("unknown"::equals).isPresent();
        OptionalDouble severity = unknown ? OptionalDouble.empty() : how.number("severity");
        expected.add(new FindingExpectation(
                factor,
                how.optionalText("area"),
                tolerance(severity, within),
                unknown,
                tolerance(how.number("confidence"), within),
                how.at()));
    }

    private static Optional<Tolerance> tolerance(OptionalDouble is, double within) {
        return is.isPresent() ? Optional.of(new Tolerance(is.getAsDouble(), within)) : Optional.empty();
    }

    private static void strength(String programme, YamlNode word, List<Expectation> expected) {
        String code = word.code("strength", STRENGTHS);
        if (STRENGTHS.contains(code)) {
            expected.add(new StrengthExpectation(programme, Strength.ofCode(code), word.at()));
        }
    }

    private static void score(String programme, YamlNode score, List<Expectation> expected) {
        score.only("is", "within");
        OptionalDouble is = score.number("is");
        if (score.get("is").isEmpty()) {
            score.report("missing-key", "`is` is missing: the score that is expected");
        }
        double within = score.number("within").orElse(Tolerance.USUAL);
        is.ifPresent(
                points -> expected.add(new ScoreExpectation(programme, new Tolerance(points, within), score.at())));
    }

    private void whyNot(String id, YamlNode why, List<Expectation> expected) {
        Rule rule = rules.get(id);
        if (rule != null) {
            UnmetCondition.read(rule, why)
                    .ifPresent(ordinal -> expected.add(new WhyNotExpectation(id, ordinal, why.at())));
        }
    }

    /** Reads the entries of a mapping whose keys are codes; an unknown code is reported and left out. */
    private static void each(YamlNode expect, String key, String what, Collection<String> known, EntryReader reader) {
        expect.get(key)
                .ifPresent(entries -> entries.entries().forEach(entry -> {
                    String code = entry.key().code(what, known);
                    if (known.contains(code)) {
                        reader.read(code, entry.value());
                    }
                }));
    }

    /** Reads what is expected of a code. */
    private interface EntryReader {

        void read(String code, YamlNode value);
    }

    private static String what(Kind kind) {
        return switch (kind) {
            case FIRES -> "rule";
            case FINDS -> "factor";
            case SUGGESTS, EXCLUDES, WARNS_AGAINST -> "programme";
        };
    }

    private Collection<String> codes(Kind kind) {
        return switch (kind) {
            case FIRES -> rules.keySet();
            case FINDS -> pack.vocabulary().factors().keySet();
            case SUGGESTS, EXCLUDES, WARNS_AGAINST -> programmes();
        };
    }

    private Collection<String> programmes() {
        return pack.knowledge().programmes().keySet();
    }
}
