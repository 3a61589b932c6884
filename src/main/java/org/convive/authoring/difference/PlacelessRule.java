package org.convive.authoring.difference;

import java.util.List;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;

/** Compares rules by what they say, not by where they stand: a row that moves to another line is the same rule. */
final class PlacelessRule {

    private static final Location NOWHERE = new Location("", 1, 1);

    private PlacelessRule() {}

    /** Whether the rules say the same, texts included. */
    static boolean same(Rule one, Rule other) {
        return of(one).equals(of(other));
    }

    /** Whether the rules conclude the same from the same facts, whatever their texts. */
    static boolean concludesAlike(Rule one, Rule other) {
        return one.stage() == other.stage()
                && one.verb() == other.verb()
                && one.arguments().equals(other.arguments())
                && conditions(one).equals(conditions(other));
    }

    private static Rule of(Rule rule) {
        return new Rule(
                rule.id(),
                rule.name(),
                NOWHERE,
                rule.rationale(),
                rule.source(),
                rule.stage(),
                conditions(rule),
                rule.verb(),
                rule.arguments());
    }

    private static List<Condition> conditions(Rule rule) {
        return rule.conditions().stream().map(PlacelessRule::of).toList();
    }

    private static Condition of(Condition condition) {
        Pattern pattern = of(condition.pattern());
        if (condition instanceof Condition.Exists) {
            return new Condition.Exists(pattern);
        }
        if (condition instanceof Condition.Absent) {
            return new Condition.Absent(pattern);
        }
        if (condition instanceof Condition.Over over) {
            return new Condition.Over(pattern, over.aggregates(), over.limits());
        }
        return new Condition.Each(pattern);
    }

    private static Pattern of(Pattern pattern) {
        List<Constraint> constraints =
                pattern.constraints().stream().map(PlacelessRule::of).toList();
        return new Pattern(pattern.type(), constraints, pattern.bindings(), NOWHERE);
    }

    private static Constraint of(Constraint constraint) {
        if (constraint instanceof Constraint.OneOf oneOf) {
            // The order of the codes in a cell means nothing.
            return new Constraint.OneOf(
                    oneOf.field(), oneOf.values().stream().sorted().toList(), NOWHERE);
        }
        if (constraint instanceof Constraint.Not not) {
            return new Constraint.Not(not.field(), not.value(), NOWHERE);
        }
        if (constraint instanceof Constraint.Compare compare) {
            return new Constraint.Compare(compare.field(), compare.operator(), compare.value(), NOWHERE);
        }
        if (constraint instanceof Constraint.Known known) {
            return new Constraint.Known(known.field(), known.known(), NOWHERE);
        }
        Constraint.Join join = (Constraint.Join) constraint;
        return new Constraint.Join(join.field(), join.operator(), join.variable(), NOWHERE);
    }
}
