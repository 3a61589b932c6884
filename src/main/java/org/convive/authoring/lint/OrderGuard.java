package org.convive.authoring.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.convive.audit.SafetyAudit;
import org.convive.inference.EstablishedFinding;
import org.convive.inference.Firing;
import org.convive.inference.Inference;
import org.convive.inference.Matcher;
import org.convive.inference.RuleEngine;
import org.convive.rulepack.RulePack;

/**
 * Evaluates audits with their entries, the facts and the rules in their order and in one drawn by lot, and tells
 * whether anything comes out otherwise.
 *
 * <p>The stages and levels of derivation make order irrelevant by construction; this stands guard over that.
 */
public final class OrderGuard {

    private static final long SEED = 20_261;

    private final RuleEngine straight;
    private final RuleEngine shuffled;

    /** A guard over the rules of a pack, on the given matcher. */
    public OrderGuard(RulePack pack, Matcher.Factory factory) {
        this.straight = new RuleEngine(pack, factory);
        this.shuffled = new RuleEngine(pack, ShuffledMatcher.of(factory, SEED));
    }

    /** The first thing that was concluded in one order and not in the other; nothing when both agree. */
    public Optional<String> difference(SafetyAudit audit) {
        List<String> one = account(straight.infer(audit));
        List<String> other = account(shuffled.infer(shuffled(audit)));
        if (one.equals(other)) {
            return Optional.empty();
        }
        return Optional.of(
                missing(one, other).or(() -> missing(other, one)).orElse("the same conclusions in another order"));
    }

    private static Optional<String> missing(List<String> from, List<String> in) {
        return from.stream().filter(line -> !in.contains(line)).findFirst();
    }

    /** All that was concluded, in words that are the same in every evaluation. */
    private static List<String> account(Inference inference) {
        var account = new ArrayList<String>();
        for (Firing firing : inference.firings()) {
            account.add(firing.key() + figures(firing));
        }
        for (EstablishedFinding finding : inference.findings()) {
            account.add(finding.fact() + " " + finding.fact().values());
        }
        inference
                .suggestions()
                .forEach(suggestion -> account.add("suggestion " + suggestion.programme() + " by "
                        + suggestion.firing().key() + " for "
                        + suggestion.answers().map(EstablishedFinding::fact)));
        inference
                .judgements()
                .forEach(judgement -> account.add(judgement.verb() + " " + judgement.programme() + " by "
                        + judgement.firing().key()));
        return account;
    }

    private static String figures(Firing firing) {
        return firing.figures().isEmpty() ? "" : " " + new TreeMap<>(firing.figures());
    }

    private static SafetyAudit shuffled(SafetyAudit audit) {
        return new SafetyAudit(
                audit.place(),
                audit.title(),
                audit.source(),
                audit.period(),
                audit.areas(),
                audit.dimensions(),
                shuffled(audit.indicators()),
                shuffled(audit.observations()),
                shuffled(audit.findings()),
                shuffled(audit.links()),
                audit.context());
    }

    private static <T> List<T> shuffled(List<T> entries) {
        var shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled;
    }
}
