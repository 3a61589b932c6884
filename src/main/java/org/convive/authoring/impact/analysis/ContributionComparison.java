package org.convive.authoring.impact.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convive.authoring.difference.PackDifference;
import org.convive.authoring.impact.Cause;
import org.convive.authoring.impact.Cause.Kind;
import org.convive.authoring.impact.ContributionChange;
import org.convive.authoring.impact.RuleMention;
import org.convive.recommendation.Contribution;
import org.convive.recommendation.Contribution.NeedPoints;

/** Finds the points that appeared, vanished or changed between two answers, and why each of them did. */
final class ContributionComparison {

    private static final Comparator<ContributionChange> GREATEST_FIRST = Comparator.comparingLong(
                    (ContributionChange change) -> -Math.abs(change.difference().hundredths()))
            .thenComparing(change -> change.latest().part())
            .thenComparing(change -> change.latest().rule().id())
            .thenComparing(change -> change.latest().firings().get(0).key());

    private final PackDifference difference;
    private final FiringCauses firings;

    ContributionComparison(PackDifference difference, FiringCauses firings) {
        this.difference = difference;
        this.firings = firings;
    }

    /** The changes; the greatest first. What gives the same points as before isn't told. */
    List<ContributionChange> compare(List<Contribution> before, List<Contribution> after) {
        var changes = new ArrayList<ContributionChange>();
        for (ContributionPairs.Pair pair : ContributionPairs.of(before, after)) {
            if (!pair.before().map(Contribution::points).equals(pair.after().map(Contribution::points))) {
                changes.add(new ContributionChange(pair.before(), pair.after(), causes(pair)));
            }
        }
        changes.sort(GREATEST_FIRST);
        return changes;
    }

    private List<Cause> causes(ContributionPairs.Pair pair) {
        if (pair.before().isEmpty()) {
            return firings.of(pair.after().orElseThrow().firings().get(0), true);
        }
        if (pair.after().isEmpty()) {
            return firings.of(pair.before().orElseThrow().firings().get(0), false);
        }
        return causes(pair.before().get(), pair.after().get());
    }

    private List<Cause> causes(Contribution old, Contribution fresh) {
        Set<Cause> causes = new LinkedHashSet<>();
        if (old.need().isPresent() && fresh.need().isPresent()) {
            need(old.need().get(), fresh.need().get(), fresh, causes);
        } else {
            fresh.weight()
                    .ifPresent(name -> difference.weightsNamed(name).stream()
                            .map(RuleCauses::of)
                            .forEach(causes::add));
        }
        if (causes.isEmpty()) {
            causes.addAll(RuleCauses.of(difference, fresh.rule().id()));
        }
        if (causes.isEmpty()) {
            causes.add(Cause.of(Kind.OTHER_FACTS, fresh.rule().id()));
        }
        return List.copyOf(causes);
    }

    /** Points of need are a product; each factor of it that differs is a cause of its own. */
    private void need(NeedPoints old, NeedPoints fresh, Contribution contribution, Set<Cause> causes) {
        String rule = contribution.rule().id();
        if (old.scale() != fresh.scale()) {
            weight("need.scale", causes);
        }
        if (old.severity() != fresh.severity() && old.severityAssumed() && fresh.severityAssumed()) {
            weight("need.severityWhenUnknown", causes);
        }
        if (old.confidence() != fresh.confidence() && fresh.finding().isEmpty()) {
            weight("need.confidenceWhenUnknown", causes);
        }
        findings(old, fresh).forEach(causes::add);
        if (old.relevance() != fresh.relevance()) {
            causes.add(Cause.of(Kind.RELEVANCE, rule, plain(old.relevance()), plain(fresh.relevance()))
                    .by(mentions(rule)));
        }
        if (old.diminishing() != fresh.diminishing()) {
            weight("need.diminishing", causes);
            causes.add(Cause.of(Kind.SHARE, rule, plain(old.diminishing()), plain(fresh.diminishing())));
        }
    }

    private List<Cause> findings(NeedPoints old, NeedPoints fresh) {
        boolean same = old.severity() == fresh.severity() && old.confidence() == fresh.confidence();
        return same
                ? List.of()
                : fresh.finding().stream()
                        .flatMap(finding -> firings.finding(finding.fact().key()).stream())
                        .filter(cause -> cause.kind() != Kind.FINDING_CHANGED)
                        .toList();
    }

    private List<RuleMention> mentions(String rule) {
        return RuleCauses.of(difference, rule).stream()
                .flatMap(cause -> cause.rules().stream())
                .toList();
    }

    private void weight(String path, Set<Cause> causes) {
        Optional<Cause> cause = difference.weight(path).map(RuleCauses::of);
        cause.ifPresent(causes::add);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
