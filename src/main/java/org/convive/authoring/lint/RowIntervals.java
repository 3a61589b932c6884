package org.convive.authoring.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.convive.authoring.lint.analysis.Implied;
import org.convive.authoring.lint.analysis.Topic;
import org.convive.rulepack.ConstraintText;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Interval;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Rule;

/** Gaps and overlaps between rows of one table that differ, in what they ask for, only by the limits of one number. */
final class RowIntervals implements LintCheck {

    @Override
    public void check(RulePack pack, Diagnostics found) {
        var series = new LinkedHashMap<Series, List<Row>>();
        for (Rule rule : pack.rules()) {
            rows(rule)
                    .forEach(row -> series.computeIfAbsent(row.series(), key -> new ArrayList<>())
                            .add(row));
        }
        series.values().forEach(rows -> check(rows, found));
    }

    /** Whether two rules are rows of one table that differ only by the limits of one number. */
    static boolean areCompared(Rule one, Rule other) {
        List<Series> others = rows(other).map(Row::series).toList();
        return rows(one).map(Row::series).anyMatch(others::contains);
    }

    /**
     * Rows that differ only by the limits of one number.
     *
     * @param file the table
     * @param topic what they conclude
     * @param condition the condition that the number is part of
     * @param field the number
     * @param others everything else that they ask for
     */
    private record Series(String file, Topic topic, int condition, Field field, List<Object> others) {}

    /**
     * One row of a series.
     *
     * @param rule the rule
     * @param series the series
     * @param interval the numbers that it covers
     * @param at where its limit is written
     */
    private record Row(Rule rule, Series series, Interval interval, Location at) {}

    private static Stream<Row> rows(Rule rule) {
        if (!rule.at().file().endsWith(".csv")) {
            return Stream.empty();
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            Map<Field, Location> limited = limits(rule.conditions().get(i));
            for (Map.Entry<Field, Location> limit : limited.entrySet()) {
                Field field = limit.getKey();
                var series = new Series(rule.at().file(), Topic.of(rule), i, field, others(rule, i, field));
                Interval interval =
                        Implied.interval(rule.conditions().get(i).pattern().constraints(), field);
                rows.add(new Row(
                        rule, series, field.range().whole() ? interval.ofWholeNumbers() : interval, limit.getValue()));
            }
        }
        return rows.stream();
    }

    private static Map<Field, Location> limits(Condition condition) {
        var limits = new LinkedHashMap<Field, Location>();
        for (Constraint constraint : condition.pattern().constraints()) {
            if (constraint instanceof Constraint.Compare compare && compare.operator() != Operator.NOT_EQUAL) {
                limits.putIfAbsent(compare.field(), compare.at());
            }
        }
        return limits;
    }

    /** What a rule asks for besides the limits of one number, without the places where it is written. */
    private static List<Object> others(Rule rule, int index, Field field) {
        var others = new ArrayList<Object>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            Condition condition = rule.conditions().get(i);
            others.add(condition.getClass());
            others.add(condition.pattern().type());
            for (Constraint constraint : condition.pattern().constraints()) {
                if (i != index
                        || !(constraint instanceof Constraint.Compare compare
                                && compare.field().equals(field))) {
                    others.add(ConstraintText.of(constraint));
                }
            }
        }
        return others;
    }

    private static void check(List<Row> series, Diagnostics found) {
        var rows = new ArrayList<>(series);
        rows.sort(Comparator.comparingDouble((Row row) -> row.interval().from())
                .thenComparingDouble(row -> row.interval().to()));
        for (int i = 1; i < rows.size(); i++) {
            Row next = rows.get(i);
            Row before = rows.subList(0, i).stream()
                    .max(Comparator.comparingDouble(row -> row.interval().to()))
                    .orElse(next);
            compare(before, next, found);
        }
    }

    private static void compare(Row before, Row next, Diagnostics found) {
        Interval lower = before.interval();
        Interval upper = next.interval();
        String field = next.series().field().name();
        String other = "`" + before.rule().id() + "` (" + before.at() + ")";
        if (lower.overlaps(upper) && !lower.equals(upper)) {
            found.report(
                    PackProblem.OVERLAPPING_ROWS,
                    next.at(),
                    "`" + next.rule().id() + "` and " + other + " both hold where " + field + " is " + lower.and(upper)
                            + "; end one where the other begins");
        } else if (!lower.overlaps(upper) && !touch(next.series().field(), lower, upper)) {
            found.report(
                    PackProblem.GAP_BETWEEN_ROWS,
                    next.at(),
                    "neither " + other + " nor `" + next.rule().id() + "` holds where " + field + " is "
                            + new Interval(lower.to(), !lower.toIncluded(), upper.from(), !upper.fromIncluded())
                            + "; begin one where the other ends");
        }
    }

    private static boolean touch(Field field, Interval lower, Interval upper) {
        return field.range().whole() ? lower.to() + 1 == upper.from() : lower.meets(upper);
    }
}
