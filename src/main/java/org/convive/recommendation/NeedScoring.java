package org.convive.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.convive.inference.EstablishedFinding;
import org.convive.inference.Firing;
import org.convive.inference.Suggestion;
import org.convive.recommendation.Contribution.NeedPoints;
import org.convive.recommendation.Contribution.Part;
import org.convive.rulepack.Settings;

/** Points for the findings that a programme answers: {@code scale x severity x confidence x relevance}. */
final class NeedScoring {

    private static final Comparator<Weighed> WEIGHTIEST_FIRST = Comparator.comparingDouble(
                    (Weighed one) -> -one.exact())
            .thenComparing(one -> one.firings().get(0), Firing.READING_ORDER);

    private final Settings.Need settings;

    NeedScoring(Settings.Need settings) {
        this.settings = settings;
    }

    /** A rule and the key of the finding that it says is answered. */
    private record Said(String rule, String finding) {

        static Said in(Suggestion suggestion) {
            String finding =
                    suggestion.answers().map(answered -> answered.fact().key()).orElse("");
            return new Said(suggestion.firing().rule().id(), finding);
        }
    }

    /** Every way in which a rule held for a finding, with the points it would give if it were the weightiest. */
    private record Weighed(List<Firing> firings, NeedPoints full, double exact) {}

    /** The contributions of all that was suggested for one programme, the weightiest first, each further one counting less. */
    List<Contribution> contributions(List<Suggestion> suggested) {
        List<Weighed> weighed = weighed(suggested);
        var contributions = new ArrayList<Contribution>(weighed.size());
        double diminishing = 1;
        for (Weighed one : weighed) {
            NeedPoints counted = diminished(one.full(), diminishing);
            contributions.add(new Contribution(
                    Part.NEED,
                    one.firings().get(0).rule(),
                    Points.of(counted.exact()),
                    Optional.empty(),
                    Optional.of(counted),
                    one.firings()));
            diminishing *= settings.diminishing();
        }
        return contributions;
    }

    /** A rule that holds for one finding in several ways, such as beside two others, is counted once. */
    private List<Weighed> weighed(List<Suggestion> suggested) {
        var said = new LinkedHashMap<Said, List<Suggestion>>();
        for (Suggestion suggestion : suggested) {
            said.computeIfAbsent(Said.in(suggestion), first -> new ArrayList<>())
                    .add(suggestion);
        }
        var weighed = new ArrayList<Weighed>(said.size());
        for (List<Suggestion> same : said.values()) {
            NeedPoints full = needPoints(same.get(0));
            List<Firing> firings = same.stream()
                    .map(Suggestion::firing)
                    .sorted(Firing.READING_ORDER)
                    .toList();
            weighed.add(new Weighed(firings, full, full.exact()));
        }
        weighed.sort(WEIGHTIEST_FIRST);
        return weighed;
    }

    private NeedPoints needPoints(Suggestion suggestion) {
        Optional<EstablishedFinding> finding = suggestion.answers();
        OptionalDouble severity = finding.map(EstablishedFinding::severity).orElse(OptionalDouble.empty());
        double confidence = finding.map(EstablishedFinding::confidence).orElse(settings.confidenceWhenUnknown());
        return new NeedPoints(
                finding,
                settings.scale(),
                severity.orElse(settings.severityWhenUnknown()),
                severity.isEmpty(),
                confidence,
                suggestion.relevance(),
                1);
    }

    private static NeedPoints diminished(NeedPoints full, double diminishing) {
        return diminishing == 1
                ? full
                : new NeedPoints(
                        full.finding(),
                        full.scale(),
                        full.severity(),
                        full.severityAssumed(),
                        full.confidence(),
                        full.relevance(),
                        diminishing);
    }
}
