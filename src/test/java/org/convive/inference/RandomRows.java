package org.convive.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Pattern;

/** Makes conditions like given ones that differ in the codes and numbers that they name, as the rows of a table do. */
final class RandomRows {

    private final RandomGenerator random;
    private final Function<Field, List<String>> words;

    RandomRows(RandomGenerator random, Function<Field, List<String>> words) {
        this.random = random;
        this.words = words;
    }

    /** Such conditions with other codes and numbers. */
    List<Condition> like(List<Condition> conditions) {
        return conditions.stream().map(this::like).toList();
    }

    private Condition like(Condition condition) {
        Pattern pattern = like(condition.pattern());
        if (condition instanceof Condition.Each) {
            return new Condition.Each(pattern);
        }
        if (condition instanceof Condition.Exists) {
            return new Condition.Exists(pattern);
        }
        return condition instanceof Condition.Over over
                ? new Condition.Over(pattern, over.aggregates(), over.limits())
                : new Condition.Absent(pattern);
    }

    private Pattern like(Pattern pattern) {
        var constraints = new ArrayList<Constraint>();
        for (Constraint constraint : pattern.constraints()) {
            constraints.add(like(constraint));
        }
        return new Pattern(pattern.type(), constraints, pattern.bindings(), pattern.at());
    }

    private Constraint like(Constraint constraint) {
        Field field = constraint.field();
        if (constraint instanceof Constraint.OneOf oneOf) {
            List<String> known = words.apply(field);
            List<String> values = oneOf.values().stream()
                    .map(value -> known.get(random.nextInt(known.size())))
                    .toList();
            return new Constraint.OneOf(field, values, oneOf.at());
        }
        if (constraint instanceof Constraint.Compare compare) {
            double near = Math.max(0, Math.round(20 * compare.value() + random.nextInt(5) - 2) / 20.0);
            double moved = field.range().allows(near) ? near : compare.value();
            return new Constraint.Compare(field, compare.operator(), moved, compare.at());
        }
        return constraint;
    }
}
