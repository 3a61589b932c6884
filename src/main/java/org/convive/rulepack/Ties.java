package org.convive.rulepack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Words;

/**
 * Which conditions of a rule are tied to one another by an equal value, directly or through others.
 *
 * <p>Conditions that ask for each such fact and aren't tied make everything meet everything: a hundred facts of one kind
 * and a hundred of another fire the rule ten thousand times.
 */
public final class Ties {

    /** Kinds of facts of which an audit has one, or a handful. */
    private static final Set<FactType> FEW =
            EnumSet.of(FactType.CONTEXT, FactType.CAPACITY, FactType.RUNNING, FactType.PRIORITY);

    private static final Set<Words> CODES = EnumSet.of(Words.FACTOR, Words.INDICATOR, Words.PROGRAMME, Words.CAPACITY);

    private final List<Condition> conditions;
    private final int[] group;

    private Ties(List<Condition> conditions, Predicate<Field> counts) {
        this.conditions = conditions;
        this.group = new int[conditions.size()];
        var boundBy = new HashMap<String, Integer>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            tie(i, counts, boundBy);
            for (String variable : variables(conditions.get(i))) {
                boundBy.put(variable, i);
            }
        }
    }

    /** The ties by equal values of any field. */
    public static Ties of(Rule rule) {
        return new Ties(rule.conditions(), field -> true);
    }

    /** The ties by equal values of fields other than the area, which is the same for all that is said of the whole place. */
    public static Ties besidesTheArea(Rule rule) {
        return new Ties(rule.conditions(), field -> !field.name().equals("area"));
    }

    /** The conditions that ask for each fact of a kind of which there can be many, by their place among all. */
    public List<Integer> numerous() {
        var numerous = new ArrayList<Integer>();
        for (int i = 0; i < group.length; i++) {
            Condition condition = conditions.get(i);
            if (condition instanceof Condition.Each
                    && !FEW.contains(condition.pattern().type())) {
                numerous.add(i);
            }
        }
        return numerous;
    }

    /** Whether a condition names the codes of the facts that it asks for, so that few can meet it. */
    public boolean isPinned(int condition) {
        return isPinned(conditions.get(condition).pattern());
    }

    /** Whether two conditions are tied. */
    public boolean tied(int one, int other) {
        return group[one] == group[other];
    }

    private static boolean isPinned(Pattern pattern) {
        return pattern.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Constraint.OneOf
                        && CODES.contains(constraint.field().words()));
    }

    private void tie(int later, Predicate<Field> counts, Map<String, Integer> boundBy) {
        // That something is absent says nothing of how many there are of what is present.
        if (conditions.get(later) instanceof Condition.Absent) {
            return;
        }
        for (Constraint.Join join : conditions.get(later).pattern().joins()) {
            Integer earlier = boundBy.get(join.variable());
            if (earlier != null && join.operator() == Operator.EQUAL && counts.test(join.field())) {
                merge(group[earlier], group[later]);
            }
        }
    }

    private void merge(int into, int from) {
        for (int i = 0; i < group.length; i++) {
            if (group[i] == from) {
                group[i] = into;
            }
        }
    }

    private static Set<String> variables(Condition condition) {
        return condition instanceof Condition.Each
                ? condition.pattern().bindings().keySet()
                : Set.of();
    }
}
