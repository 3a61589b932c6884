package org.convive.authoring.expectation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.YamlNode;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Rule;

/** Reads which condition of a rule is expected to be unmet: by its number, or by the line that it stands in. */
final class UnmetCondition {

    private UnmetCondition() {}

    /** The condition, counted from 1; none, after a report, where it can't be told. */
    static Optional<Integer> read(Rule rule, YamlNode why) {
        why.only("condition", "line");
        OptionalInt condition = why.integer("condition");
        OptionalInt line = why.integer("line");
        if (condition.isPresent() == line.isPresent()) {
            why.report(
                    PackProblem.MISSING_KEY,
                    "say which condition is unmet, by `condition` or by `line`, one of the two");
            return Optional.empty();
        }
        return condition.isPresent() ? byNumber(rule, condition.getAsInt(), why) : byLine(rule, line.getAsInt(), why);
    }

    private static Optional<Integer> byNumber(Rule rule, int number, YamlNode why) {
        int last = rule.conditions().size();
        if (number < 1 || number > last) {
            why.report(
                    PackProblem.UNKNOWN_CONDITION,
                    "%s has conditions 1 to %d, not %d".formatted(rule.id(), last, number));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private static Optional<Integer> byLine(Rule rule, int line, YamlNode why) {
        List<Integer> there = IntStream.rangeClosed(1, rule.conditions().size())
                .filter(number -> lines(rule.conditions().get(number - 1)).anyMatch(each -> each == line))
                .boxed()
                .toList();
        if (there.size() == 1) {
            return Optional.of(there.get(0));
        }
        String message = there.isEmpty()
                ? "line %d of %s has no condition of %s; its conditions stand in %s"
                        .formatted(line, rule.at().file(), rule.id(), allLines(rule))
                : "line %d of %s has %d conditions of %s; say which by `condition`"
                        .formatted(line, rule.at().file(), there.size(), rule.id());
        why.report(PackProblem.UNKNOWN_CONDITION, message);
        return Optional.empty();
    }

    private static Stream<Integer> lines(Condition condition) {
        return Stream.concat(
                        Stream.of(condition.pattern().at()),
                        condition.pattern().constraints().stream().map(Constraint::at))
                .map(Location::line);
    }

    private static String allLines(Rule rule) {
        return rule.conditions().stream()
                .map(condition -> "line " + condition.pattern().at().line())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
