package org.convive.authoring.lint.analysis;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Interval;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;
import org.convive.rulepack.model.Words;

/**
 * Tells whether one rule holds whenever another does, because each of its conditions asks for no more than one of the
 * other's.
 *
 * <p>Every yes is right. A no may be wrong where it takes more than a look at each condition, as with sums.
 */
public final class Implication {

    private static final Set<Words> ALWAYS_KNOWN =
            EnumSet.of(Words.FACTOR, Words.PROGRAMME, Words.CAPACITY, Words.INDICATOR);
    private static final int NONE = -1;

    private final Rule narrow;
    private final Rule wide;
    private final int[] counterpart;

    private Implication(Rule narrow, Rule wide) {
        this.narrow = narrow;
        this.wide = wide;
        this.counterpart = new int[wide.conditions().size()];
        Arrays.fill(counterpart, NONE);
    }

    /** Whether the wide rule holds, of the same, whenever the narrow one does. */
    public static boolean holds(Rule narrow, Rule wide) {
        return new Implication(narrow, wide).from(0);
    }

    private boolean from(int index) {
        if (index == counterpart.length) {
            return concludesOfTheSame();
        }
        Condition asked = wide.conditions().get(index);
        for (int given = 0; given < narrow.conditions().size(); given++) {
            counterpart[index] = given;
            if (implies(narrow.conditions().get(given), asked) && from(index + 1)) {
                return true;
            }
        }
        counterpart[index] = NONE;
        return false;
    }

    private boolean implies(Condition given, Condition asked) {
        boolean sameType = given.pattern().type() == asked.pattern().type();
        if (!sameType || !kindImplies(given, asked)) {
            return false;
        }
        if (asked instanceof Condition.Absent) {
            return covers(asked.pattern(), given.pattern(), false);
        }
        if (asked instanceof Condition.Over wanted && given instanceof Condition.Over found) {
            return covers(given.pattern(), asked.pattern(), true)
                    && covers(asked.pattern(), given.pattern(), false)
                    && limitsImply(found, wanted);
        }
        return covers(given.pattern(), asked.pattern(), true);
    }

    private static boolean kindImplies(Condition given, Condition asked) {
        return given.getClass() == asked.getClass()
                || (asked instanceof Condition.Exists && given instanceof Condition.Each);
    }

    /** Whether every fact that meets the one pattern meets the other; the first stands in the narrow rule, or else in the wide one. */
    private boolean covers(Pattern one, Pattern other, boolean oneIsNarrow) {
        for (Constraint constraint : other.constraints()) {
            boolean implied = constraint instanceof Constraint.Join join
                    ? one.joins().stream().anyMatch(also -> oneIsNarrow ? same(also, join) : same(join, also))
                    : Implied.by(one, constraint);
            if (!implied) {
                return false;
            }
        }
        return other.bindings().values().stream()
                .allMatch(field -> ALWAYS_KNOWN.contains(field.words())
                        || field.name().equals("area")
                        || Implied.knows(one, field));
    }

    /** Whether a join of the narrow rule compares with what the counterpart of a join of the wide rule compares with. */
    private boolean same(Constraint.Join ofNarrow, Constraint.Join ofWide) {
        return ofNarrow.field().equals(ofWide.field())
                && ofNarrow.operator() == ofWide.operator()
                && sameVariable(ofNarrow.variable(), ofWide.variable());
    }

    private boolean sameVariable(String ofNarrow, String ofWide) {
        Optional<Binding> here = Binding.of(narrow, ofNarrow);
        Optional<Binding> there = Binding.of(wide, ofWide);
        return here.isPresent()
                && there.isPresent()
                && counterpart[there.get().condition()] == here.get().condition()
                && there.get().field().equals(here.get().field());
    }

    private boolean concludesOfTheSame() {
        if (wide.verb() == Verb.SUGGEST && !answersTheSame()) {
            return false;
        }
        for (int i = 0; i < wide.arguments().size(); i++) {
            if (wide.arguments().get(i) instanceof Argument.Variable ofWide
                    && !(narrow.arguments().get(i) instanceof Argument.Variable ofNarrow
                            && sameVariable(ofNarrow.name(), ofWide.name()))) {
                return false;
            }
        }
        return true;
    }

    /** A suggestion answers the first finding that its rule reads, and counts for that finding alone. */
    private boolean answersTheSame() {
        Optional<Condition> ofWide = Supply.answer(wide);
        Optional<Condition> ofNarrow = Supply.answer(narrow);
        return ofWide.isEmpty()
                || (ofNarrow.isPresent()
                        && counterpart[wide.conditions().indexOf(ofWide.get())]
                                == narrow.conditions().indexOf(ofNarrow.get()));
    }

    private static boolean limitsImply(Condition.Over given, Condition.Over asked) {
        return asked.limits().stream()
                .allMatch(limit -> given.limits().stream()
                        .anyMatch(other -> figure(given, other).equals(figure(asked, limit))
                                && limit.operator() != Operator.NOT_EQUAL
                                && interval(limit).contains(interval(other))));
    }

    private static Interval interval(Condition.Limit limit) {
        return Interval.of(limit.operator(), limit.value());
    }

    /** What a limit is about: the figure, and the field that it is made of. */
    private static List<Object> figure(Condition.Over over, Condition.Limit limit) {
        Map<String, Field> bindings = over.pattern().bindings();
        return over.aggregates().stream()
                .filter(aggregate -> aggregate.variable().equals(limit.variable()))
                .findFirst()
                .map(aggregate ->
                        List.<Object>of(aggregate.figure(), Optional.ofNullable(bindings.get(aggregate.of()))))
                .orElse(List.of());
    }

    /** Where a variable comes from. */
    private record Binding(int condition, Field field) {

        static Optional<Binding> of(Rule rule, String variable) {
            for (int i = 0; i < rule.conditions().size(); i++) {
                Field field = rule.conditions().get(i).pattern().bindings().get(variable);
                if (field != null && rule.conditions().get(i) instanceof Condition.Each) {
                    return Optional.of(new Binding(i, field));
                }
            }
            return Optional.empty();
        }
    }
}
