package org.convive.explanation.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.convive.audit.SafetyAudit;
import org.convive.recommendation.Ranking;
import org.convive.recommendation.Recommendation;
import org.convive.recommendation.Strength;
import org.convive.rulepack.RulePack;

/** Finds what would change the head of the list most if it were known, by evaluating the audit with it known. */
public final class DataGapAnalysis {

    /** How many gaps are tried; each takes two evaluations. */
    public static final int MOST_GAPS = 150;

    private static final int HEAD = 10;
    private static final double OTHER_STRENGTH = 0.5;
    private static final Comparator<DataGap> MOST_TELLING_FIRST = Comparator.comparingDouble(DataGap::weight)
            .reversed()
            .thenComparing(DataGap::kind)
            .thenComparing(DataGap::code)
            .thenComparing(DataGap::area);

    private final RulePack pack;
    private final Function<SafetyAudit, Ranking> advisor;

    /**
     * An analysis by the rules of the pack.
     *
     * @param advisor evaluates an audit by them; it is asked by several threads at once
     */
    public DataGapAnalysis(RulePack pack, Function<SafetyAudit, Ranking> advisor) {
        this.pack = pack;
        this.advisor = advisor;
    }

    /** What would be most worth knowing of an audit. */
    public DataGaps of(SafetyAudit audit) {
        Ranking ranking = advisor.apply(audit);
        Map<String, Place> base = head(ranking);
        List<GapCandidates.Open> open = new GapCandidates(pack, audit).all(ranking);
        List<GapCandidates.Open> tried = open.subList(0, Math.min(MOST_GAPS, open.size()));
        List<DataGap> gaps = tried.parallelStream()
                .map(one -> gap(one, base))
                .filter(gap -> gap.weight() > 0)
                .sorted(MOST_TELLING_FIRST)
                .toList();
        return new DataGaps(gaps, tried.size(), 1 + 2 * tried.size(), open.size() > tried.size());
    }

    private DataGap gap(GapCandidates.Open open, Map<String, Place> base) {
        double weight = 0;
        var outcomes = new ArrayList<DataGap.Outcome>();
        for (Map.Entry<String, SafetyAudit> value : open.values().entrySet()) {
            Map<String, Place> head = head(advisor.apply(value.getValue()));
            weight += distance(base, head) / open.values().size();
            outcomes.add(outcome(value.getKey(), base, head));
        }
        return new DataGap(open.kind(), open.code(), open.area(), weight, outcomes);
    }

    private static Map<String, Place> head(Ranking ranking) {
        Map<String, Place> head = new LinkedHashMap<>();
        ranking.recommendations().stream()
                .limit(HEAD)
                .forEach(one -> head.put(one.candidate().id(), place(one)));
        return head;
    }

    private static Place place(Recommendation recommendation) {
        return new Place(recommendation.rank(), recommendation.strength());
    }

    /** The share of two heads that differs; what stands high counts more. */
    private static double distance(Map<String, Place> base, Map<String, Place> other) {
        double differing = 0;
        double all = 0;
        var ids = new TreeSet<>(base.keySet());
        ids.addAll(other.keySet());
        for (String id : ids) {
            int rank = Math.min(rank(base, id), rank(other, id));
            double weight = 1.0 / rank;
            all += weight;
            if (!base.containsKey(id) || !other.containsKey(id)) {
                differing += weight;
            } else if (isOtherStrength(id, base, other)) {
                differing += weight * OTHER_STRENGTH;
            }
        }
        return all == 0 ? 0 : differing / all;
    }

    private static int rank(Map<String, Place> head, String id) {
        Place place = head.get(id);
        return place == null ? Integer.MAX_VALUE : place.rank;
    }

    private static boolean isOtherStrength(String id, Map<String, Place> base, Map<String, Place> other) {
        Place before = base.get(id);
        Place after = other.get(id);
        return before != null && after != null && before.strength != after.strength;
    }

    private static DataGap.Outcome outcome(String value, Map<String, Place> base, Map<String, Place> head) {
        return new DataGap.Outcome(
                value,
                head.keySet().stream().filter(id -> !base.containsKey(id)).toList(),
                base.keySet().stream().filter(id -> !head.containsKey(id)).toList(),
                head.keySet().stream()
                        .filter(id -> isOtherStrength(id, base, head))
                        .toList());
    }

    private record Place(int rank, Strength strength) {}
}
