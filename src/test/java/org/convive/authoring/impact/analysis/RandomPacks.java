package org.convive.authoring.impact.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.convive.ShippedPack;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.RuleGroups;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.Settings;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;

/** The shipped pack with some rules left out, others changed, and other weights; the same for the same seed. */
final class RandomPacks {

    private static final RulePack SHIPPED = ShippedPack.PACK;

    private final Random random;

    RandomPacks(long seed) {
        this.random = new Random(seed);
    }

    RulePack next() {
        var rules = new ArrayList<Rule>();
        for (Rule rule : SHIPPED.rules()) {
            if (random.nextInt(12) > 0) {
                rules.add(random.nextInt(4) == 0 ? changed(rule) : rule);
            }
        }
        RuleGroups groups = RuleGroups.of(rules, new Diagnostics());
        return RulePack.of(
                settings(SHIPPED.settings()), SHIPPED.vocabulary(), SHIPPED.knowledge(), rules, groups, "0".repeat(64));
    }

    private Rule changed(Rule rule) {
        boolean hasShare = rule.verb() == Verb.SUGGEST || rule.verb() == Verb.FIND;
        if (!hasShare) {
            return rule;
        }
        List<Argument> arguments = new ArrayList<>(rule.arguments());
        arguments.set(1, new Argument.Amount(random.nextInt(101) / 100.0));
        return new Rule(
                rule.id(),
                rule.name(),
                rule.at(),
                rule.rationale(),
                rule.source(),
                rule.stage(),
                rule.conditions(),
                rule.verb(),
                arguments);
    }

    private Settings settings(Settings shipped) {
        if (random.nextBoolean()) {
            return shipped;
        }
        Map<String, Settings.Weight> points = new TreeMap<>(shipped.points());
        points.replaceAll((name, weight) -> random.nextInt(4) > 0
                ? weight
                : new Settings.Weight(weight.isEvidence(), weight.points() + random.nextInt(9) - 4));
        var need = new Settings.Need(
                40 + random.nextInt(40),
                random.nextInt(101) / 100.0,
                shipped.need().severityWhenUnknown(),
                random.nextInt(101) / 100.0);
        return new Settings(
                shipped.name(),
                shipped.version(),
                shipped.languages(),
                need,
                shipped.triangulation(),
                points,
                shipped.strength(),
                shipped.listing(),
                shipped.portfolio(),
                shipped.decimals());
    }
}
