package org.convive.portfolio.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.convive.audit.Indicator;
import org.convive.audit.SafetyAudit;
import org.convive.portfolio.plan.Reaudit.IndicatorChange;
import org.convive.portfolio.plan.Reaudit.NeedChange;
import org.convive.portfolio.plan.Reaudit.Standing;
import org.convive.portfolio.plan.Reaudit.Verdict;
import org.convive.recommendation.AnsweredNeed;
import org.convive.recommendation.Ranking;
import org.convive.recommendation.Recommendation;
import org.convive.vocabulary.IndicatorDefinition;

/** Compares the audit that a plan was made from with a later one. It says what changed, not what made it change. */
public final class ReauditComparison {

    private final Plan plan;

    /** A comparison against a plan. */
    public ReauditComparison(Plan plan) {
        this.plan = plan;
    }

    /**
     * One audit and what it comes to.
     *
     * @param audit the audit
     * @param ranking what is recommended
     * @param needs the needs that it was found to have
     */
    public record Side(SafetyAudit audit, Ranking ranking, List<Held> needs) {

        /** Copies the list. */
        public Side {
            needs = List.copyOf(needs);
        }
    }

    /** What changed between the audit of the plan and a later one. */
    public Reaudit compare(Side before, Side after) {
        return new Reaudit(
                before.audit()
                        .place()
                        .name()
                        .strip()
                        .equalsIgnoreCase(after.audit().place().name().strip()),
                indicators(before.audit(), after.audit()),
                needs(before.needs(), after.needs()),
                plan.entries().stream()
                        .map(PlanEntry::programme)
                        .map(id -> new Standing(id, standing(before, id), standing(after, id)))
                        .toList());
    }

    private static Optional<Recommendation> standing(Side side, String programme) {
        return side.ranking()
                .suggested()
                .filter(one -> one.candidate().id().equals(programme))
                .findFirst();
    }

    private List<IndicatorChange> indicators(SafetyAudit before, SafetyAudit after) {
        Map<String, IndicatorDefinition> watched = new TreeMap<>();
        plan.entries().stream()
                .flatMap(entry -> entry.watches().stream())
                .forEach(watch -> watched.put(watch.indicator().code(), watch.indicator()));
        var changes = new ArrayList<IndicatorChange>();
        watched.forEach((code, definition) -> {
            var areas = new TreeSet<String>();
            measured(before, code)
                    .forEach(indicator -> areas.add(indicator.area().orElse("")));
            measured(after, code)
                    .forEach(indicator -> areas.add(indicator.area().orElse("")));
            if (areas.isEmpty()) {
                areas.add("");
            }
            areas.forEach(area -> changes.add(change(definition, area, in(before, code, area), in(after, code, area))));
        });
        return changes;
    }

    private static List<Indicator> measured(SafetyAudit audit, String code) {
        return audit.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .toList();
    }

    /** The newest value for an area. */
    private static Optional<Indicator> in(SafetyAudit audit, String code, String area) {
        return measured(audit, code).stream()
                .filter(indicator -> indicator.area().orElse("").equals(area))
                .max(Comparator.comparingInt(
                                (Indicator indicator) -> indicator.year().orElse(0))
                        .thenComparing(Indicator::id, Comparator.reverseOrder()));
    }

    private static IndicatorChange change(
            IndicatorDefinition definition, String area, Optional<Indicator> before, Optional<Indicator> after) {
        return new IndicatorChange(
                definition,
                Optional.of(area).filter(id -> !id.isEmpty()),
                value(before),
                value(after),
                before.map(Indicator::comparison).orElseGet(OptionalDouble::empty),
                after.map(Indicator::comparison).orElseGet(OptionalDouble::empty),
                verdict(definition, before, after));
    }

    private static OptionalDouble value(Optional<Indicator> indicator) {
        return indicator.isPresent() ? OptionalDouble.of(indicator.get().value()) : OptionalDouble.empty();
    }

    private static Verdict verdict(
            IndicatorDefinition definition, Optional<Indicator> before, Optional<Indicator> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        int higher = Double.compare(after.get().value(), before.get().value());
        if (higher == 0) {
            return Verdict.SAME;
        }
        return higher > 0 == definition.worseWhenHigh() ? Verdict.WORSE : Verdict.BETTER;
    }

    private List<NeedChange> needs(List<Held> before, List<Held> after) {
        Set<String> planned = plan.entries().stream()
                .flatMap(entry -> entry.answers().stream())
                .map(AnsweredNeed::key)
                .collect(Collectors.toSet());
        Map<String, Held> then = byKey(before);
        Map<String, Held> now = byKey(after);
        var keys = new TreeSet<>(then.keySet());
        keys.addAll(now.keySet());
        return keys.stream()
                .map(key -> new NeedChange(
                        Optional.ofNullable(then.get(key)), Optional.ofNullable(now.get(key)), planned.contains(key)))
                .sorted(Comparator.comparing((NeedChange change) -> !change.inPlan()))
                .toList();
    }

    private static Map<String, Held> byKey(List<Held> needs) {
        var byKey = new TreeMap<String, Held>();
        needs.forEach(need -> byKey.put(need.key(), need));
        return byKey;
    }
}
