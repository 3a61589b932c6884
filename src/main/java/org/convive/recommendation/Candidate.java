package org.convive.recommendation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convive.inference.EstablishedFinding;
import org.convive.inference.Judgement;
import org.convive.knowledge.ConfidenceHere;
import org.convive.knowledge.GradedProgramme;
import org.convive.rulepack.model.Verb;

/**
 * A programme that at least one rule suggests, with everything that was concluded about it.
 *
 * @param programme the programme and its evidence
 * @param contributions what its score is made of, greatest first
 * @param judgements what else rules say of it
 * @param confidenceHere how sure its evidence is for this place
 */
public record Candidate(
        GradedProgramme programme,
        List<Contribution> contributions,
        List<Judgement> judgements,
        ConfidenceHere confidenceHere) {

    /** Copies the lists. */
    public Candidate {
        contributions = List.copyOf(contributions);
        judgements = List.copyOf(judgements);
    }

    /** The programme's id. */
    public String id() {
        return programme.programme().id();
    }

    /** The score: the exact sum of the contributions. */
    public Points score() {
        long hundredths = 0;
        for (Contribution contribution : contributions) {
            hundredths += contribution.points().hundredths();
        }
        return new Points(hundredths);
    }

    /** The points of one part of the score. */
    public Points score(Contribution.Part part) {
        return Points.sum(contributions.stream()
                .filter(contribution -> contribution.part() == part)
                .map(Contribution::points)
                .toList());
    }

    /** The findings that it answers, the one with the most points first, each once. */
    public List<EstablishedFinding> answers() {
        Map<String, EstablishedFinding> answered = new LinkedHashMap<>();
        contributions.stream()
                .flatMap(contribution -> contribution.need().stream())
                .flatMap(need -> need.finding().stream())
                .forEach(finding -> answered.putIfAbsent(finding.fact().key(), finding));
        return new ArrayList<>(answered.values());
    }

    /** What rules of one kind say of it. */
    public List<Judgement> judgements(Verb verb) {
        if (judgements.isEmpty()) {
            return List.of();
        }
        return judgements.stream().filter(judgement -> judgement.verb() == verb).toList();
    }

    /** The capacities that it needs and that the place is known not to have. */
    public List<String> missingCapacities() {
        return judgements(Verb.HOLD).stream()
                .map(judgement -> judgement.detail(0))
                .distinct()
                .toList();
    }

    /** The rule that excludes it, if one does. */
    public Optional<Judgement> exclusion() {
        for (Judgement judgement : judgements) {
            if (judgement.verb() == Verb.EXCLUDE) {
                return Optional.of(judgement);
            }
        }
        return Optional.empty();
    }
}
