package org.convive.audit;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What limits or helps action in the place.
 *
 * <p>A capacity that is in neither set is unknown, not missing. The sets keep the order of the audit.
 *
 * @param country the country, as ISO 3166-1 alpha-2
 * @param income its income setting, such as {@code UMIC}
 * @param government the level of government that asks, such as {@code municipal}
 * @param budget the money there is
 * @param currency its currency, as ISO 4217
 * @param horizonMonths within how many months something must be seen to change
 * @param capacitiesPresent what the place has
 * @param capacitiesMissing what the place lacks
 * @param runningProgrammes the programmes that already run
 * @param priorities the factors that the community asked to have acted on
 */
public record Context(
        Optional<String> country,
        Optional<String> income,
        Optional<String> government,
        OptionalDouble budget,
        Optional<String> currency,
        OptionalInt horizonMonths,
        Set<String> capacitiesPresent,
        Set<String> capacitiesMissing,
        Set<String> runningProgrammes,
        Set<String> priorities) {

    /** Refuses negative money or time, and a capacity that is both present and missing. */
    public Context {
        Checks.given("context", "country", country);
        Checks.given("context", "income", income);
        Checks.given("context", "government", government);
        budget.ifPresent(money -> Checks.notNegative("context", "budget", money));
        Checks.given("context", "currency", currency);
        horizonMonths.ifPresent(months -> Checks.notNegative("context", "horizonMonths", months));
        capacitiesPresent = inOrder(capacitiesPresent);
        capacitiesMissing = inOrder(capacitiesMissing);
        runningProgrammes = inOrder(runningProgrammes);
        priorities = inOrder(priorities);
        for (String capacity : capacitiesPresent) {
            if (capacitiesMissing.contains(capacity)) {
                throw new IllegalArgumentException(
                        "context: capacity %s is both present and missing".formatted(capacity));
            }
        }
    }

    /** A context of which nothing is known. */
    public static Context unknown() {
        return new Context(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    /** {@link Set#copyOf} would shuffle them differently in every run, and the answer must not depend on the run. */
    private static Set<String> inOrder(Set<String> codes) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(codes));
    }
}
