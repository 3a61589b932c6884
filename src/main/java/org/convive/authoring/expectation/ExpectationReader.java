package org.convive.authoring.expectation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.convive.authoring.expectation.ConclusionExpectation.Kind;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.YamlNode;
import org.convive.rulepack.model.Rule;

/** Reads what a scenario expects, and checks each code against the pack. */
public final class ExpectationReader {

    private final RulePack pack;
    private final Map<String, Rule> rules;

    /** A reader of expectations about the rules of a pack. */
    public ExpectationReader(RulePack pack) {
        this.pack = pack;
        this.rules = pack.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    }

    /** The expectations that can be read; what can't is reported. */
    public List<Expectation> read(YamlNode expect) {
        var expected = new ArrayList<Expectation>();
        for (Kind kind : Kind.values()) {
            conclusions(kind, true, expect, expected);
            conclusions(kind, false, expect, expected);
        }
        expected.addAll(new ProgrammeExpectations(pack).read(expect));
        expect.get("whyNot")
                .ifPresent(all ->
                        CodedEntries.each(all, "rule", rules.keySet(), (rule, why) -> whyNot(rule, why, expected)));
        expect.only(keys());
        return expected;
    }

    private static String[] keys() {
        var keys = new ArrayList<>(ProgrammeExpectations.KEYS);
        keys.add("whyNot");
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
            CodedEntries.each(codes.get(), "factor", codes(kind), (factor, how) -> finding(factor, how, expected));
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

    private void whyNot(String id, YamlNode why, List<Expectation> expected) {
        Rule rule = rules.get(id);
        if (rule != null) {
            UnmetCondition.read(rule, why)
                    .ifPresent(ordinal -> expected.add(new WhyNotExpectation(id, ordinal, why.at())));
        }
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
