package org.convive.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Words;

/**
 * What rules have in common when they ask for the same kinds of facts in the same way and differ only in the codes and
 * numbers that they name, as the rows of a table do.
 *
 * @param group the group that they fire in
 * @param parts the conditions, without what is particular to one rule
 */
record Shape(String group, List<Part> parts) {

    /**
     * A condition without what is particular to one rule.
     *
     * @param kind whether it asks for each such fact, for any, or for none
     * @param type the type of the fact
     * @param code the field whose code each rule names, if it names one
     */
    record Part(Class<? extends Condition> kind, FactType type, Optional<Field> code) {}

    /** The shape of a rule; none when it begins with no code, makes figures, or joins with anything but its first fact. */
    static Optional<Shape> of(Matcher.GroupedRule grouped) {
        List<Condition> conditions = grouped.rule().conditions();
        if (conditions.isEmpty() || !(conditions.get(0) instanceof Condition.Each first)) {
            return Optional.empty();
        }
        var parts = new ArrayList<Part>();
        for (Condition condition : conditions) {
            boolean begins = parts.isEmpty();
            Optional<Field> code = codes(condition.pattern())
                    .filter(named -> begins || named.values().size() == 1)
                    .map(Constraint.OneOf::field);
            if (condition instanceof Condition.Over
                    || (begins && code.isEmpty())
                    || !joinsOnly(condition.pattern(), first.pattern().bindings())) {
                return Optional.empty();
            }
            parts.add(new Part(condition.getClass(), condition.pattern().type(), code));
        }
        return Optional.of(new Shape(grouped.group(), parts));
    }

    /** The first constraint that names codes of a long list, by which rules and facts can be looked up. */
    static Optional<Constraint.OneOf> codes(Pattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.OneOf oneOf
                    && isLongList(oneOf.field().words())) {
                return Optional.of(oneOf);
            }
        }
        return Optional.empty();
    }

    private static boolean isLongList(Words words) {
        return switch (words) {
            case FACTOR, PROGRAMME, CAPACITY, INDICATOR -> true;
            default -> false;
        };
    }

    private static boolean joinsOnly(Pattern pattern, Map<String, Field> bound) {
        return pattern.joins().stream().allMatch(join -> bound.containsKey(join.variable()));
    }
}
