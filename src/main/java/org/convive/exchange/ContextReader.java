package org.convive.exchange;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.convive.audit.Context;
import org.convive.vocabulary.TermList;

/** Reads what limits or helps action in the place. */
final class ContextReader {

    private static final String SUBJECT = "The context";

    private final KnownCodes codes;

    ContextReader(KnownCodes codes) {
        this.codes = codes;
    }

    Context read(ObjectCursor audit) {
        return audit.at("context")
                .flatMap(value -> value.object(SUBJECT))
                .map(this::context)
                .orElseGet(Context::unknown);
    }

    private Context context(ObjectCursor context) {
        Optional<String> country = context.at("country").flatMap(WorldCodes::country);
        Optional<String> income =
                context.at("income").flatMap(value -> codes.term(value, TermList.INCOMES, ProblemCode.UNKNOWN_INCOME));
        Optional<String> government = context.at("government")
                .flatMap(value -> codes.term(value, TermList.GOVERNMENTS, ProblemCode.UNKNOWN_GOVERNMENT));
        OptionalDouble budget = context.number("budget", Amounts::money);
        Optional<String> currency = context.at("currency").flatMap(WorldCodes::currency);
        OptionalInt horizon = context.at("horizonMonths").map(Amounts::months).orElseGet(OptionalInt::empty);
        Optional<ObjectCursor> capacities = context.at("capacities").flatMap(value -> value.object(SUBJECT));
        Map<String, String> present =
                capacities.map(lists -> capacities(lists, "present")).orElseGet(Map::of);
        Map<String, String> missing =
                capacities.map(lists -> capacities(lists, "missing")).orElseGet(Map::of);
        capacities.ifPresent(ObjectCursor::refuseUnknownFields);
        Set<String> running = codes(context, "runningProgrammes", codes::programme);
        Set<String> priorities = codes(context, "priorities", codes::factor);
        context.refuseUnknownFields();
        Set<String> lacking = lessPresent(missing, present, context.problems());
        return new Context(
                country, income, government, budget, currency, horizon, present.keySet(), lacking, running, priorities);
    }

    /** The capacities of a list, each with the place where it is first named. */
    private Map<String, String> capacities(ObjectCursor lists, String list) {
        var places = new LinkedHashMap<String, String>();
        lists.list(list, value -> codes.capacity(value).map(code -> new Placed<>(code, value.pointer())))
                .forEach(named -> places.putIfAbsent(named.part(), named.pointer()));
        return places;
    }

    private static Set<String> codes(
            ObjectCursor context, String field, Function<ValueCursor, Optional<String>> reading) {
        return new LinkedHashSet<>(context.list(field, reading));
    }

    private static Set<String> lessPresent(
            Map<String, String> missing, Map<String, String> present, Problems problems) {
        var lacking = new LinkedHashSet<>(missing.keySet());
        missing.forEach((capacity, pointer) -> {
            if (present.containsKey(capacity)) {
                lacking.remove(capacity);
                problems.report(
                        ProblemCode.CONTRADICTION,
                        pointer,
                        "The context says that `%s` is missing, and at %s that it is present; keep one of the two."
                                .formatted(capacity, present.get(capacity)));
            }
        });
        return lacking;
    }
}
