package org.convive.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.convive.inference.EstablishedFinding;
import org.convive.inference.Inference;
import org.convive.inference.Judgement;
import org.convive.knowledge.GradedProgramme;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Verb;
import org.convive.vocabulary.Vocabulary;

/** Ranks what the rules concluded. */
public final class Recommender {

    private static final Comparator<Decided> STRONGEST_FIRST = Comparator.comparing(Decided::strength)
            .thenComparing(Decided::score, Comparator.reverseOrder())
            .thenComparing(Decided::id);

    private final RulePack pack;
    private final Scoring scoring;
    private final StrengthPolicy policy;

    /** A recommender by the pack's weights. */
    public Recommender(RulePack pack) {
        this.pack = pack;
        this.scoring = new Scoring(pack.knowledge(), pack.settings());
        this.policy = new StrengthPolicy(pack.settings().strength());
    }

    /** The programmes for one audit, in order. */
    public Ranking rank(Inference inference) {
        List<Decided> decided = scoring.candidates(inference).stream()
                .map(this::decide)
                .sorted(STRONGEST_FIRST)
                .toList();
        var listed = new ArrayList<Recommendation>();
        var notListed = new ArrayList<Recommendation>();
        for (Decided candidate : decided) {
            boolean fits = listed.size() < pack.settings().strength().listedAtMost() && candidate.isListed();
            List<Recommendation> list = fits ? listed : notListed;
            list.add(candidate.ranked(fits ? listed.size() + 1 : 0));
        }
        return new Ranking(listed, notListed, warnings(inference, listed), unanswered(inference, listed));
    }

    private Decided decide(Candidate candidate) {
        return new Decided(candidate, candidate.id(), candidate.score(), policy.decide(candidate));
    }

    /** A candidate with what it is sorted by, worked out once. */
    private record Decided(Candidate candidate, String id, Points score, StrengthPolicy.Decision decision) {

        Strength strength() {
            return decision.strength();
        }

        boolean isListed() {
            return decision.reason() != StrengthReason.BELOW_THE_CUT && decision.reason() != StrengthReason.EXCLUDED;
        }

        Recommendation ranked(int rank) {
            return new Recommendation(rank, candidate, decision.strength(), decision.reason());
        }
    }

    private List<Warning> warnings(Inference inference, List<Recommendation> listed) {
        Set<String> recommended = new HashSet<>();
        listed.forEach(
                recommendation -> recommended.add(recommendation.candidate().id()));
        var byProgramme = new TreeMap<String, List<Judgement>>();
        for (Judgement judgement : inference.judgements(Verb.WARN_AGAINST)) {
            byProgramme
                    .computeIfAbsent(judgement.programme(), id -> new ArrayList<>())
                    .add(judgement);
        }
        var warnings = new ArrayList<Warning>();
        byProgramme.forEach((id, judgements) -> {
            GradedProgramme programme = pack.knowledge().programmes().get(id);
            if (programme != null) {
                List<String> alternatives = judgements.stream()
                        .map(judgement -> judgement.detail(0))
                        .distinct()
                        .sorted(Comparator.comparing((String alternative) -> !recommended.contains(alternative))
                                .thenComparing(Comparator.naturalOrder()))
                        .toList();
                warnings.add(new Warning(programme, judgements, alternatives));
            }
        });
        return warnings;
    }

    private List<EstablishedFinding> unanswered(Inference inference, List<Recommendation> listed) {
        Vocabulary vocabulary = pack.vocabulary();
        Set<String> answered = new HashSet<>();
        listed.stream()
                .filter(recommendation -> recommendation.strength().isForNow())
                .flatMap(recommendation -> recommendation.candidate().answers().stream())
                .forEach(finding -> answered.add(finding.fact().key()));
        return inference.findings().stream()
                .filter(finding -> vocabulary
                        .factor(finding.factor())
                        .map(factor -> factor.kind().isNeed())
                        .orElse(true))
                .filter(finding -> !answered.contains(finding.fact().key()))
                .toList();
    }
}
