package org.convive.bench;

import java.util.Comparator;
import java.util.List;
import org.convive.bench.PeerModel.Derived;
import org.convive.bench.PeerModel.Excluded;
import org.convive.bench.PeerModel.Match;
import org.convive.bench.PeerModel.Recommendation;
import org.convive.bench.PeerModel.Result;

/** Answers with every list that has no order of its own in one order, so that equal answers are equal. */
final class PeerAnswers {

    private PeerAnswers() {}

    /** The same answer, in order. */
    static Result ordered(Result result) {
        return new Result(
                result.top().stream().map(PeerAnswers::ordered).toList(),
                result.excluded().stream()
                        .map(excluded -> new Excluded(
                                excluded.programme(),
                                excluded.rules().stream().sorted().toList()))
                        .toList(),
                result.derived().stream()
                        .sorted(Comparator.comparing(Derived::factor))
                        .toList());
    }

    private static Recommendation ordered(Recommendation recommendation) {
        List<Match> matches = recommendation.matches().stream()
                .sorted(Comparator.comparing(Match::rule))
                .toList();
        return new Recommendation(recommendation.programme(), recommendation.score(), matches);
    }
}
