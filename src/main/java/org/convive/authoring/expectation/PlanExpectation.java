package org.convive.authoring.expectation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Verb;

/**
 * The plan of a programme says this.
 *
 * @param programme the programme's id
 * @param slot what of the plan, such as {@code addressee}
 * @param value what it says there
 * @param at where it is written
 */
record PlanExpectation(String programme, String slot, String value, Location at) implements Expectation {

    @Override
    public Optional<String> rule() {
        return Optional.empty();
    }

    @Override
    public Optional<Mismatch> check(Outcome outcome) {
        Set<String> planned = new TreeSet<>(outcome.planned(programme, slot));
        if (planned.contains(value)) {
            return Optional.empty();
        }
        String got = planned.isEmpty() ? "no " + slot : String.join(", ", planned);
        List<String> because =
                outcome.suggested().contains(programme) ? List.of() : outcome.whyNot(Set.of(Verb.SUGGEST), programme);
        return Optional.of(new Mismatch(at, "%s planned with %s %s".formatted(programme, slot, value), got, because));
    }
}
