package org.convive.inference.probe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.convive.inference.Conditions;
import org.convive.inference.Fact;
import org.convive.inference.FactsByType;
import org.convive.inference.Interpreter;
import org.convive.inference.Interpreter.State;
import org.convive.inference.probe.Blocked.Lack;
import org.convive.inference.probe.Blocked.NearMiss;
import org.convive.inference.probe.Blocked.Part;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Words;

/** Finds what came nearest to the first unmet condition of a rule. */
final class NearestMiss {

    /** The words that say what a fact is about. A fact about something else is no near miss. */
    private static final Set<Words> SUBJECTS =
            EnumSet.of(Words.FACTOR, Words.INDICATOR, Words.CAPACITY, Words.PROGRAMME, Words.CATEGORY, Words.FLOW);

    private static final Comparator<Candidate> NEAREST_FIRST = Comparator.comparingInt(
                    (Candidate candidate) -> candidate.lacks().size())
            .thenComparing(candidate -> candidate.fact(), Fact.READING_ORDER);

    private NearestMiss() {}

    /** A fact that comes near, in one of the ways to meet the conditions before. */
    private record Candidate(State state, Fact fact, List<Lack> lacks) {}

    static Blocked of(Rule rule, DeepestMatch match, FactsByType facts) {
        Condition condition = rule.conditions().get(match.depth());
        List<Fact> sought = facts.soughtBy(condition);
        List<Part> parts = asked(condition.pattern()).stream()
                .map(constraint -> new Part(constraint, met(constraint, match.ways(), sought)))
                .toList();
        State first = match.ways().get(0);
        if (condition instanceof Condition.Over over) {
            List<Fact> members = Interpreter.matching(over, first.bound(), sought);
            return blocked(rule, match, first, sought, parts, Optional.of(beyond(over, first.with(over, members))));
        }
        if (condition instanceof Condition.Absent) {
            Optional<NearMiss> present = Interpreter.matching(condition, first.bound(), sought).stream()
                    .min(Fact.READING_ORDER)
                    .map(NearMiss.Present::new);
            return blocked(rule, match, first, sought, parts, present);
        }
        Optional<Candidate> nearest = match.ways().stream()
                .flatMap(state -> sought.stream()
                        .filter(fact -> comesNear(condition.pattern(), fact, state.bound()))
                        .map(fact -> new Candidate(state, fact, lacks(condition.pattern(), fact, state.bound()))))
                .min(NEAREST_FIRST);
        return blocked(
                rule,
                match,
                nearest.map(Candidate::state).orElse(first),
                sought,
                parts,
                nearest.map(candidate -> new NearMiss.Short(candidate.fact(), candidate.lacks())));
    }

    private static Blocked blocked(
            Rule rule,
            DeepestMatch match,
            State state,
            List<Fact> sought,
            List<Part> parts,
            Optional<NearMiss> nearest) {
        return new Blocked(rule, match.depth() + 1, state.facts(), sought.size(), parts, nearest);
    }

    /**
     * Whether a fact is about what a pattern looks for, but doesn't meet it: it meets everything that says what the fact is
     * about, and at least one thing at all. Joins to what nothing bound are not asked.
     */
    static boolean comesNear(Pattern pattern, Fact fact, Map<String, Object> bound) {
        boolean any = false;
        boolean all = Conditions.knowsAll(pattern, fact);
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Join join && !bound.containsKey(join.variable())) {
                continue;
            }
            boolean met = Conditions.holds(constraint, fact, bound);
            if (!met && SUBJECTS.contains(constraint.field().words())) {
                return false;
            }
            any |= met;
            all &= met;
        }
        return any && !all;
    }

    private static List<Lack> lacks(Pattern pattern, Fact fact, Map<String, Object> bound) {
        var lacks = new ArrayList<Lack>();
        for (Constraint constraint : asked(pattern)) {
            if (!Conditions.holds(constraint, fact, bound)) {
                Field field = constraint.field();
                Optional<Object> than = constraint instanceof Constraint.Join join
                        ? Optional.ofNullable(bound.get(join.variable()))
                        : Optional.empty();
                lacks.add(new Lack(constraint, Optional.ofNullable(fact.values().get(field.name())), than));
            }
        }
        return lacks;
    }

    /** What a pattern asks of a fact; to bind a field is to ask that it is known. */
    private static List<Constraint> asked(Pattern pattern) {
        var asked = new ArrayList<>(pattern.constraints());
        pattern.bindings().values().stream()
                .sorted(Comparator.comparing(Field::name))
                .map(field -> new Constraint.Known(field, true, pattern.at()))
                .forEach(asked::add);
        return asked;
    }

    private static int met(Constraint constraint, List<State> ways, List<Fact> sought) {
        return (int) sought.stream()
                .filter(fact -> ways.stream().anyMatch(state -> Conditions.holds(constraint, fact, state.bound())))
                .count();
    }

    private static NearMiss beyond(Condition.Over over, State figured) {
        for (Condition.Limit limit : over.limits()) {
            double figure = figured.figure(limit.variable());
            if (!limit.operator().holds(figure, limit.value())) {
                Condition.Figure what = over.aggregates().stream()
                        .filter(aggregate -> aggregate.variable().equals(limit.variable()))
                        .findFirst()
                        .orElseThrow()
                        .figure();
                return new NearMiss.Beyond(what, figure, limit);
            }
        }
        throw new IllegalStateException("all limits hold: " + over);
    }
}
