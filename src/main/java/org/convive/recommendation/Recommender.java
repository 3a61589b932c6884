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
                .map(candidate -> Decided.of(candidate, policy.decide(candidate)))
                .sorted(Decided.STRONGEST_FIRST)
                .toList();
        Listing listing = Listing.of(decided, pack.settings().listing());
        var listed = new ArrayList<Recommendation>();
        var leftOut = new ArrayList<LeftOut>();
        for (Decided candidate : decided) {
            if (listing.lists(candidate)) {
                listed.add(candidate.ranked(listed.size() + 1));
            } else {
                leftOut.add(listing.leftOut(candidate));
            }
        }
        return new Ranking(listed, leftOut, warnings(inference, listed), unanswered(inference, listed));
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
