package org.convive.authoring.expectation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convive.advisory.Advice;
import org.convive.explanation.Phrases;
import org.convive.explanation.WhyNot;
import org.convive.inference.EstablishedFinding;
import org.convive.inference.Firing;
import org.convive.inference.Judgement;
import org.convive.inference.Suggestion;
import org.convive.inference.probe.Blocked;
import org.convive.inference.probe.Probe;
import org.convive.recommendation.Recommendation;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;

/** What came of the audit of a scenario, ready to be asked. */
public final class Outcome {

    private final Advice advice;
    private final Probe probe;
    private final Set<String> fired;

    /** The outcome that this advice is. */
    public Outcome(Advice advice) {
        this.advice = advice;
        this.probe = Probe.of(advice.pack().groups(), advice.inference());
        this.fired = sorted(advice.inference().firings().stream()
                .map(firing -> firing.rule().id()));
    }

    /** The rules that fired, by id. */
    public Set<String> fired() {
        return fired;
    }

    /** Asks rules of the pack why they did not fire. */
    public Probe probe() {
        return probe;
    }

    Set<String> found() {
        return sorted(advice.inference().findings().stream().map(EstablishedFinding::factor));
    }

    List<EstablishedFinding> findings(String factor) {
        return advice.inference().findings().stream()
                .filter(finding -> finding.factor().equals(factor))
                .toList();
    }

    Set<String> suggested() {
        return sorted(advice.inference().suggestions().stream().map(Suggestion::programme));
    }

    Set<String> excluded() {
        return sorted(advice.inference().judgements(Verb.EXCLUDE).stream().map(Judgement::programme));
    }

    Set<String> warnedAgainst() {
        return sorted(advice.ranking().warnings().stream()
                .map(warning -> warning.programme().programme().id()));
    }

    List<String> planned(String programme, String slot) {
        return advice.inference().judgements(Verb.PLAN).stream()
                .filter(plan ->
                        plan.programme().equals(programme) && plan.detail(0).equals(slot))
                .map(plan -> plan.detail(1))
                .toList();
    }

    /** What became of a programme that is suggested, whether it is listed or not. */
    Optional<Recommendation> recommendation(String programme) {
        return advice.ranking()
                .suggested()
                .filter(recommendation -> recommendation.candidate().id().equals(programme))
                .findFirst();
    }

    /** Why a rule did not fire; none when it did. */
    Optional<Blocked> blocked(String rule) {
        return rule(rule).flatMap(probe::blocked);
    }

    /** Why a rule did not fire, in plain words, a line each. */
    List<String> whyNot(String rule) {
        return blocked(rule).map(this::inWords).orElse(List.of());
    }

    /** Why a rule did not fire, in plain words, a line each. */
    List<String> inWords(Blocked blocked) {
        return new WhyNot(advice.pack(), Phrases.in("en")).lines(blocked);
    }

    /** Why the rule that came nearest to concluding this did not fire, in plain words, a line each. */
    List<String> whyNot(Set<Verb> verbs, String code) {
        return advice.pack().rules().stream()
                .filter(rule ->
                        verbs.contains(rule.verb()) && rule.arguments().get(0).equals(new Argument.Text(code)))
                .flatMap(rule -> probe.blocked(rule).stream())
                .max(Comparator.comparingDouble(Outcome::howFar))
                .map(nearest -> Stream.concat(
                                Stream.of(nearest.rule().id() + " would conclude it"), inWords(nearest).stream())
                        .toList())
                .orElse(List.of());
    }

    private static double howFar(Blocked blocked) {
        double near = blocked.nearest().isPresent() ? 0.5 : 0;
        return (blocked.ordinal() - 1 + near) / blocked.rule().conditions().size();
    }

    /** What the rule stood on each time that it fired, a line each. */
    List<String> why(String rule) {
        return advice.inference().firings().stream()
                .filter(firing -> firing.rule().id().equals(rule))
                .map(Outcome::onWhat)
                .toList();
    }

    /** Which rules concluded this, and on what, a line each. */
    List<String> why(Set<Verb> verbs, String code) {
        return advice.inference().firings().stream()
                .filter(firing -> verbs.contains(firing.rule().verb()))
                .filter(firing -> firing.rule().arguments().get(0).equals(new Argument.Text(code)))
                .map(Outcome::onWhat)
                .toList();
    }

    private static String onWhat(Firing firing) {
        String facts = firing.facts().stream()
                .map(fact -> fact.type().label() + " " + fact.key())
                .collect(Collectors.joining(", "));
        return firing.rule().id() + " fires" + (facts.isEmpty() ? "" : " on " + facts);
    }

    private Optional<Rule> rule(String id) {
        return advice.pack().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst();
    }

    private static Set<String> sorted(Stream<String> codes) {
        return codes.collect(Collectors.toCollection(TreeSet::new));
    }
}
