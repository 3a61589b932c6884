package org.convive.portfolio.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.convive.audit.SafetyAudit;
import org.convive.knowledge.Programme;
import org.convive.knowledge.Requirement;
import org.convive.recommendation.AnsweredNeed;
import org.convive.recommendation.Candidate;
import org.convive.recommendation.FrameworkCoverage;
import org.convive.recommendation.Planned;
import org.convive.recommendation.Ranking;
import org.convive.recommendation.Recommendation;
import org.convive.rulepack.RulePack;
import org.convive.vocabulary.IndicatorDefinition;

/** Makes the plan for programmes that were chosen from an answer. */
public final class Planner {

    private static final String SDG = "SDG-";
    private static final String GUIDELINES = "GPC-";

    private final RulePack pack;

    /** A planner in the words of a pack. */
    public Planner(RulePack pack) {
        this.pack = pack;
    }

    /**
     * The plan.
     *
     * @param audit the audit, from which the baselines come
     * @param ranking the answer to it
     * @param programmes the programmes to plan
     * @param start the month in which the plan begins, where one is set
     */
    public Plan plan(SafetyAudit audit, Ranking ranking, Collection<String> programmes, Optional<YearMonth> start) {
        Map<String, Recommendation> suggested = new TreeMap<>();
        ranking.suggested().forEach(one -> suggested.put(one.candidate().id(), one));
        List<Recommendation> planned = programmes.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(suggested.get(id)))
                .sorted(Comparator.comparing(Recommendation::strength)
                        .thenComparing(one -> one.candidate().score(), Comparator.reverseOrder())
                        .thenComparing(one -> one.candidate().id()))
                .toList();
        List<Recommendation> inOrder = neededFirst(planned);
        return new Plan(
                start,
                inOrder.stream().map(one -> entry(audit, inOrder, one)).toList(),
                programmes.stream()
                        .distinct()
                        .filter(id -> !suggested.containsKey(id))
                        .toList(),
                FrameworkCoverage.of(inOrder, pack.knowledge()));
    }

    /** What others need first comes before them; a circle of needs is left as it stands. */
    private static List<Recommendation> neededFirst(List<Recommendation> planned) {
        var left = new ArrayList<>(planned);
        var ordered = new ArrayList<Recommendation>();
        while (!left.isEmpty()) {
            Recommendation next = left.stream()
                    .filter(one -> left.stream()
                            .noneMatch(other -> one.candidate()
                                    .needsFirst()
                                    .contains(other.candidate().id())))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private PlanEntry entry(SafetyAudit audit, List<Recommendation> all, Recommendation recommendation) {
        Candidate candidate = recommendation.candidate();
        Programme programme = candidate.programme().programme();
        Optional<Planned> review = candidate.plannedWhy("review").stream().findFirst();
        OptionalInt reviewMonth = review.map(Planner::months).orElseGet(OptionalInt::empty);
        var targets = new TreeSet<>(candidate.planned("sdg"));
        programme.frameworks().stream().filter(code -> code.startsWith(SDG)).forEach(targets::add);
        return new PlanEntry(
                recommendation,
                gravestFirst(candidate.needs()),
                candidate.plannedWhy("addressee"),
                candidate.plannedWhy("partner"),
                phases(programme, after(candidate, all), reviewMonth),
                watches(audit, candidate),
                reviewMonth,
                review,
                List.copyOf(targets),
                programme.frameworks().stream()
                        .filter(code -> code.startsWith(GUIDELINES))
                        .sorted()
                        .toList());
    }

    private static List<AnsweredNeed> gravestFirst(List<AnsweredNeed> needs) {
        return needs.stream()
                .sorted(Comparator.comparingDouble((AnsweredNeed need) -> need.points() * need.share())
                        .reversed()
                        .thenComparing(AnsweredNeed::key))
                .toList();
    }

    private static List<String> after(Candidate candidate, List<Recommendation> all) {
        return all.stream()
                .map(one -> one.candidate().id())
                .filter(candidate.needsFirst()::contains)
                .toList();
    }

    /** Preparing takes as long as it takes, so that months are counted from when it is delivered. */
    private static List<Phase> phases(Programme programme, List<String> after, OptionalInt reviewMonth) {
        var phases = new ArrayList<Phase>();
        if (programme.requires().stream().anyMatch(Requirement::essential) || !after.isEmpty()) {
            phases.add(new Phase(Phase.Kind.PREPARE, 0, OptionalInt.empty(), after));
        }
        phases.add(new Phase(Phase.Kind.DELIVER, 0, OptionalInt.empty(), List.of()));
        programme
                .timeToEffect()
                .fromMonths()
                .ifPresent(from -> phases.add(new Phase(
                        Phase.Kind.EFFECT, from, programme.timeToEffect().toMonths(), List.of())));
        reviewMonth.ifPresent(month -> phases.add(new Phase(Phase.Kind.REVIEW, month, reviewMonth, List.of())));
        return phases;
    }

    private List<Watch> watches(SafetyAudit audit, Candidate candidate) {
        var watches = new ArrayList<Watch>();
        for (Planned monitor : candidate.plannedWhy("monitor")) {
            IndicatorDefinition definition = pack.vocabulary().indicators().get(monitor.value());
            if (definition == null) {
                continue;
            }
            List<Watch> measured = audit.indicators().stream()
                    .filter(indicator -> indicator.code().equals(monitor.value()))
                    .map(indicator -> Watch.of(definition, Optional.of(indicator), monitor.why()))
                    .toList();
            watches.addAll(measured);
            if (measured.isEmpty()) {
                watches.add(Watch.of(definition, Optional.empty(), monitor.why()));
            }
        }
        return watches;
    }

    private static OptionalInt months(Planned review) {
        try {
            return OptionalInt.of((int) Double.parseDouble(review.value()));
        } catch (NumberFormatException noNumber) {
            return OptionalInt.empty();
        }
    }
}
