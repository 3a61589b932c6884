package org.convive.authoring.scenario;

import java.util.List;
import java.util.Optional;

/**
 * Which scenarios run.
 *
 * @param toRun those that run
 * @param skipped those that say why they don't run for now
 * @param outOfFocus those left out because others have focus
 */
public record Selection(List<Scenario> toRun, List<Scenario> skipped, List<Scenario> outOfFocus) {

    /** Copies the lists. */
    public Selection {
        toRun = List.copyOf(toRun);
        skipped = List.copyOf(skipped);
        outOfFocus = List.copyOf(outOfFocus);
    }

    /**
     * What runs of these scenarios: those with focus where any has it, else all, without those that are skipped.
     *
     * @param filter a text that the scenario must mention, if any
     */
    public static Selection of(List<Scenario> scenarios, Optional<String> filter) {
        List<Scenario> matching = scenarios.stream()
                .filter(scenario -> filter.map(scenario::mentions).orElse(true))
                .toList();
        List<Scenario> skipped = matching.stream()
                .filter(scenario -> scenario.skip().isPresent())
                .toList();
        List<Scenario> running =
                matching.stream().filter(scenario -> scenario.skip().isEmpty()).toList();
        List<Scenario> focused = running.stream().filter(Scenario::focus).toList();
        return focused.isEmpty()
                ? new Selection(running, skipped, List.of())
                : new Selection(
                        focused,
                        skipped,
                        running.stream().filter(scenario -> !scenario.focus()).toList());
    }

    /** Whether some scenarios have focus, so that what passes says nothing about the rest. */
    public boolean isFocused() {
        return toRun.stream().anyMatch(Scenario::focus);
    }
}
