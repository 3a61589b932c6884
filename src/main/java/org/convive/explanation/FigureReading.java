package org.convive.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Field;

/** Reads conditions on figures over many facts. */
final class FigureReading {

    private final ConstraintReading constraints;
    private final Phrases phrases;

    FigureReading(ConstraintReading constraints, Phrases phrases) {
        this.constraints = constraints;
        this.phrases = phrases;
    }

    /** What the facts have in common, and the programme they are about. */
    record Parts(String tails, String programme) {}

    String read(Condition.Over over, String head, Parts parts) {
        var said = new ArrayList<String>();
        Optional<Condition.Limit> count = over.limits().stream()
                .filter(limit -> figure(over, limit) == Condition.Figure.COUNT)
                .findFirst();
        String type = over.pattern().type().name();
        String many = count.map(limit -> constraints.limit(limit.operator(), phrases.number(limit.value())))
                .orElse(phrases.say("over.any"));
        String key = phrases.has("over." + type) ? "over." + type : "over.ANY";
        said.add(phrases.say(key, many, parts.tails(), parts.programme(), head));
        for (Condition.Limit limit : over.limits()) {
            if (!count.equals(Optional.of(limit))) {
                said.add(figure(over, limit, aggregate(over, limit)));
            }
        }
        return String.join(phrases.say("reading.and"), said);
    }

    private String figure(Condition.Over over, Condition.Limit limit, Condition.Aggregate aggregate) {
        Optional<Field> of = Optional.ofNullable(over.pattern().bindings().get(aggregate.of()));
        String number = of.map(field -> constraints.number(field, limit.value(), over.pattern()))
                .orElse(phrases.number(limit.value()));
        return phrases.say(
                "over.figure",
                phrases.say("figure." + aggregate.figure().name()),
                of.map(field -> phrases.say("field." + field.name())).orElse(""),
                constraints.limit(limit.operator(), number));
    }

    private static Condition.Figure figure(Condition.Over over, Condition.Limit limit) {
        return aggregate(over, limit).figure();
    }

    private static Condition.Aggregate aggregate(Condition.Over over, Condition.Limit limit) {
        List<Condition.Aggregate> all = over.aggregates();
        return all.stream()
                .filter(aggregate -> aggregate.variable().equals(limit.variable()))
                .findFirst()
                .orElse(new Condition.Aggregate(limit.variable(), Condition.Figure.COUNT, ""));
    }
}
