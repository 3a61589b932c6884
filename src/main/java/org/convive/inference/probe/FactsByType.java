package org.convive.inference.probe;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.convive.inference.Fact;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.FactType;

/** The facts that a rule can read, ready to be asked for by kind. */
record FactsByType(Map<FactType, List<Fact>> facts) {

    static FactsByType of(Collection<Fact> facts) {
        return new FactsByType(facts.stream().collect(Collectors.groupingBy(Fact::type)));
    }

    /** The facts of the kind that a condition looks for. */
    List<Fact> soughtBy(Condition condition) {
        return facts.getOrDefault(condition.pattern().type(), List.of());
    }
}
