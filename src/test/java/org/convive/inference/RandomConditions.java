package org.convive.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Words;

/**
 * Random conditions such as the rule language allows. Variables have the same few names in every rule and stand for
 * different fields, and numbers lie on the steps that facts lie on, since that is where mistakes show.
 */
final class RandomConditions {

    static final Location SOMEWHERE = new Location("random.drl", 1, 1);

    private static final List<Operator> ORDERED = List.of(Operator.values());
    private static final List<Operator> EQUALITY = List.of(Operator.EQUAL, Operator.NOT_EQUAL);

    private final RandomGenerator random;
    private final Function<Field, List<String>> words;

    /** Conditions whose texts come from these words; a field of which there are none is only asked whether it is known. */
    RandomConditions(RandomGenerator random, Function<Field, List<String>> words) {
        this.random = random;
        this.words = words;
    }

    /** One more condition after those that a rule begins with; the first asks for each fact. */
    Condition next(List<Condition> begun, FactType type, boolean namesCode) {
        Map<String, Field> bound = bound(begun);
        int kind = begun.isEmpty() ? 9 : random.nextInt(10);
        if (kind == 0 || kind == 1) {
            return new Condition.Exists(pattern(type, bound, Map.of(), namesCode));
        }
        if (kind == 2 || kind == 3) {
            return new Condition.Absent(pattern(type, bound, Map.of(), namesCode));
        }
        if (kind == 4 || kind == 5) {
            return over(begun.size(), type, bound, namesCode);
        }
        var bindings = new TreeMap<String, Field>();
        List<Field> fields = List.copyOf(type.fields().values());
        for (int i = random.nextInt(3); i > 0; i--) {
            bindings.put("$v" + (bound.size() + bindings.size()), pick(fields));
        }
        return new Condition.Each(pattern(type, bound, bindings, namesCode));
    }

    /** The variables that conditions bind. */
    static Map<String, Field> bound(List<Condition> conditions) {
        var bound = new TreeMap<String, Field>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Each each) {
                bound.putAll(each.pattern().bindings());
            }
        }
        return bound;
    }

    private Pattern pattern(FactType type, Map<String, Field> bound, Map<String, Field> binds, boolean namesCode) {
        var constraints = new ArrayList<Constraint>();
        for (Field field : type.fields().values()) {
            if (isCode(field)) {
                addCode(constraints, field, bound, namesCode);
            } else if (random.nextInt(field.isNumber() ? 3 : type.fields().size() + 2) == 0) {
                constraints.add(constraint(field, bound));
            } else if (random.nextInt(4) == 0) {
                join(field, bound).ifPresent(constraints::add);
            }
        }
        return new Pattern(type, constraints, binds, SOMEWHERE);
    }

    /** Most patterns ask for certain codes or for the code of an earlier fact, so that rules hold often and not always. */
    private void addCode(List<Constraint> constraints, Field field, Map<String, Field> bound, boolean namesCode) {
        List<String> joinable = joinable(field, bound);
        if (!namesCode && !joinable.isEmpty() && random.nextInt(3) > 0) {
            constraints.add(new Constraint.Join(field, Operator.EQUAL, pick(joinable), SOMEWHERE));
        } else if (namesCode || random.nextInt(6) > 0) {
            constraints.add(oneOf(field));
        }
    }

    /** Whether the field holds the code that facts of its type are mostly asked by. */
    private static boolean isCode(Field field) {
        return switch (field.words()) {
            case FACTOR, PROGRAMME, INDICATOR -> true;
            default -> field.name().equals("code");
        };
    }

    private Constraint constraint(Field field, Map<String, Field> bound) {
        Optional<Constraint> join = join(field, bound);
        if (join.isPresent() && random.nextInt(4) > 0) {
            return join.get();
        }
        if (random.nextInt(6) == 0 || (!field.isNumber() && words.apply(field).isEmpty())) {
            return new Constraint.Known(field, random.nextInt(5) > 0, SOMEWHERE);
        }
        if (field.isNumber()) {
            return new Constraint.Compare(field, pick(ORDERED), number(field), SOMEWHERE);
        }
        return random.nextInt(3) == 0 ? new Constraint.Not(field, pick(words.apply(field)), SOMEWHERE) : oneOf(field);
    }

    private Optional<Constraint> join(Field field, Map<String, Field> bound) {
        List<String> joinable = joinable(field, bound);
        if (joinable.isEmpty()) {
            return Optional.empty();
        }
        Operator operator = pick(field.isNumber() ? ORDERED : EQUALITY);
        return Optional.of(new Constraint.Join(field, operator, pick(joinable), SOMEWHERE));
    }

    /** The variables that a field may be compared with: now and then any that the check of rules lets through. */
    private List<String> joinable(Field field, Map<String, Field> bound) {
        boolean any = random.nextInt(8) == 0;
        return bound.entrySet().stream()
                .filter(entry -> entry.getValue().isNumber() == field.isNumber())
                .filter(entry -> any || field.isNumber() || isAlike(field, entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isAlike(Field one, Field other) {
        return one.words() == Words.ANY ? one.name().equals(other.name()) : one.words() == other.words();
    }

    private Constraint oneOf(Field field) {
        List<String> known = words.apply(field);
        List<String> values = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(place -> pick(known))
                .toList();
        return new Constraint.OneOf(field, values, SOMEWHERE);
    }

    private Condition over(int place, FactType type, Map<String, Field> bound, boolean namesCode) {
        List<Field> fields = List.copyOf(type.fields().values());
        var members = new HashMap<String, Field>();
        for (int i = random.nextInt(3); i > 0; i--) {
            members.put("$m" + i, pick(fields));
        }
        var aggregates = new ArrayList<Condition.Aggregate>();
        var limits = new ArrayList<Condition.Limit>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            String variable = "$figure" + place + i;
            Condition.Aggregate aggregate = aggregate(variable, members);
            aggregates.add(aggregate);
            if (random.nextInt(4) > 0) {
                limits.add(limit(aggregate, Optional.ofNullable(members.get(aggregate.of()))));
            }
        }
        return new Condition.Over(pattern(type, bound, members, namesCode), aggregates, limits);
    }

    private Condition.Aggregate aggregate(String variable, Map<String, Field> members) {
        List<String> numbers = members.keySet().stream()
                .filter(member -> members.get(member).isNumber())
                .sorted()
                .toList();
        if (numbers.isEmpty() || random.nextInt(3) == 0) {
            String counted = members.isEmpty() || random.nextBoolean() ? "" : "$m1";
            return new Condition.Aggregate(
                    variable, Condition.Figure.COUNT, members.containsKey(counted) ? counted : "");
        }
        return new Condition.Aggregate(variable, pick(List.of(Condition.Figure.values())), pick(numbers));
    }

    private Condition.Limit limit(Condition.Aggregate aggregate, Optional<Field> of) {
        boolean whole = of.map(field -> field.range().whole()).orElse(false);
        double value = switch (aggregate.figure()) {
            case COUNT -> random.nextInt(4);
            case SUM -> random.nextInt(21) / 10.0;
            default -> random.nextInt(11) / 10.0;
        };
        return new Condition.Limit(aggregate.variable(), pick(ORDERED), whole ? Math.ceil(value) : value, SOMEWHERE);
    }

    private double number(Field field) {
        return switch (field.name()) {
            case "voices", "techniques", "groups", "answers", "place" -> 1 + random.nextInt(4);
            case "certainty" -> random.nextInt(5);
            case "value", "comparison", "horizon", "months" -> random.nextInt(60);
            case "budget" -> random.nextInt(100) * 10_000;
            case "year" -> 2019 + random.nextInt(3);
            default -> random.nextInt(11) / 10.0;
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
