package org.convive.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.convive.audit.Context;
import org.convive.bench.PeerModel.Audit;
import org.convive.bench.PeerModel.Known;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Operator;

/** Where the attributes of the workload's places stand in the context of an audit: the first in its texts, the rest in its numbers. */
final class PeerPlaces {

    private static final List<String> TEXTS = List.of("country", "income", "government", "currency");
    private static final List<String> NUMBERS = List.of("budget", "horizon");

    private final Map<String, List<String>> values;
    private final List<String> attributes;

    PeerPlaces(Map<String, List<String>> values) {
        this.values = values;
        this.attributes = List.copyOf(values.keySet());
        if (attributes.size() > TEXTS.size() + NUMBERS.size()) {
            throw new IllegalArgumentException("a context has no room for all of " + attributes);
        }
    }

    /** The condition that a place is so. */
    Constraint constraint(Known known, Location at) {
        int index = attributes.indexOf(known.attribute());
        if (index < TEXTS.size()) {
            return new Constraint.OneOf(field(TEXTS.get(index)), List.of(known.value()), at);
        }
        int number = number(known.attribute(), known.value());
        return new Constraint.Compare(field(NUMBERS.get(index - TEXTS.size())), Operator.EQUAL, number, at);
    }

    /** The context of an audit. */
    Context context(Audit audit) {
        OptionalInt budget = number(audit, 4);
        return new Context(
                text(audit, 0),
                text(audit, 1),
                text(audit, 2),
                budget.isPresent() ? OptionalDouble.of(budget.getAsInt()) : OptionalDouble.empty(),
                text(audit, 3),
                number(audit, 5),
                new LinkedHashSet<>(audit.capabilities()),
                Set.of(),
                Set.of(),
                Set.of());
    }

    private Optional<String> text(Audit audit, int index) {
        return index < attributes.size()
                ? Optional.ofNullable(audit.attributes().get(attributes.get(index)))
                : Optional.empty();
    }

    private OptionalInt number(Audit audit, int index) {
        Optional<String> text = text(audit, index);
        return text.isPresent() ? OptionalInt.of(number(attributes.get(index), text.get())) : OptionalInt.empty();
    }

    private int number(String attribute, String value) {
        return values.get(attribute).indexOf(value);
    }

    private static Field field(String name) {
        return FactType.CONTEXT.field(name);
    }
}
