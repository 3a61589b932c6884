package org.convive.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convive.advisory.Advice;
import org.convive.advisory.Advisor;
import org.convive.authoring.Scenario.Expectation;
import org.convive.recommendation.LeftOut;
import org.convive.recommendation.Recommendation;

/** Runs scenarios against the rules of a pack. */
public final class ScenarioRunner {

    private final Advisor advisor;

    /** A runner by the rules that the advisor follows. */
    public ScenarioRunner(Advisor advisor) {
        this.advisor = advisor;
    }

    /** Runs one scenario. */
    public ScenarioResult run(Scenario scenario) {
        Advice advice = advisor.advise(scenario.given());
        var failures = new ArrayList<String>();
        scenario.expected().forEach((expectation, codes) -> check(expectation, codes, advice, failures));
        scenario.strengths().forEach((programme, word) -> checkStrength(programme, word, advice, failures));
        failures.sort(String::compareTo);
        return new ScenarioResult(scenario, failures);
    }

    private static void check(Expectation expectation, List<String> codes, Advice advice, List<String> failures) {
        switch (expectation) {
            case FIRES -> expectIn("fires", codes, fired(advice), failures);
            case DOES_NOT_FIRE -> expectOut("fires", codes, fired(advice), failures);
            case FINDS -> expectIn("finds", codes, found(advice), failures);
            case DOES_NOT_FIND -> expectOut("finds", codes, found(advice), failures);
            case SUGGESTS -> expectIn("suggests", codes, suggested(advice), failures);
            case DOES_NOT_SUGGEST -> expectOut("suggests", codes, suggested(advice), failures);
            case WARNS_AGAINST -> expectIn("warns against", codes, warned(advice), failures);
            case DOES_NOT_WARN_AGAINST -> expectOut("warns against", codes, warned(advice), failures);
        }
    }

    private static void expectIn(String what, List<String> codes, Set<String> actual, List<String> failures) {
        codes.stream()
                .filter(code -> !actual.contains(code))
                .forEach(code ->
                        failures.add("expected that it " + what + " " + code + ", but it " + what + " " + actual));
    }

    private static void expectOut(String what, List<String> codes, Set<String> actual, List<String> failures) {
        codes.stream()
                .filter(actual::contains)
                .forEach(code -> failures.add("expected that it never " + what + " " + code + ", but it does"));
    }

    private static void checkStrength(String programme, String word, Advice advice, List<String> failures) {
        Map<String, String> strengths = Stream.concat(
                        advice.ranking().recommendations().stream(),
                        advice.ranking().notListed().stream().map(LeftOut::recommendation))
                .collect(Collectors.toMap(
                        recommendation -> recommendation.candidate().id(), ScenarioRunner::word, (one, other) -> one));
        String actual = strengths.getOrDefault(programme, "not suggested");
        if (!actual.equals(word)) {
            failures.add("expected " + programme + " as " + word + ", but it is " + actual);
        }
    }

    private static String word(Recommendation recommendation) {
        return recommendation.strength().code();
    }

    private static Set<String> fired(Advice advice) {
        return advice.inference().firings().stream()
                .map(firing -> firing.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Advice advice) {
        return advice.inference().findings().stream()
                .map(finding -> finding.factor())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> suggested(Advice advice) {
        return advice.inference().suggestions().stream()
                .map(suggestion -> suggestion.programme())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> warned(Advice advice) {
        return advice.ranking().warnings().stream()
                .map(warning -> warning.programme().programme().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
