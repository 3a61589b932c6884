package org.convive.inference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.FactType;

/** Facts, ready to be asked for by kind. */
public record FactsByType(Map<FactType, List<Fact>> facts) {

    /** Sorts the facts by kind, each kind in the order given. */
    public static FactsByType of(Collection<Fact> facts) {
        return new FactsByType(facts.stream().collect(Collectors.groupingBy(Fact::type)));
    }

    /** The facts of the kind that a condition looks for. */
    public List<Fact> soughtBy(Condition condition) {
        return facts.getOrDefault(condition.pattern().type(), List.of());
    }
}
