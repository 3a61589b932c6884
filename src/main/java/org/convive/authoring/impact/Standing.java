package org.convive.authoring.impact;

import org.convive.knowledge.Certainty;
import org.convive.knowledge.EvidenceGrade;
import org.convive.recommendation.Points;
import org.convive.recommendation.Recommendation;
import org.convive.recommendation.Strength;
import org.convive.recommendation.StrengthReason;

/**
 * How a suggested programme stands in one answer.
 *
 * @param rank its place in the list, counted from 1; 0 where it isn't listed
 * @param strength how strongly it is recommended
 * @param reason why so strongly
 * @param score its points
 * @param grade the grade of its evidence
 * @param here how sure its evidence is in this place
 */
public record Standing(
        int rank, Strength strength, StrengthReason reason, Points score, EvidenceGrade grade, Certainty here) {

    /** How a candidate stands in the answer that it was ranked in. */
    public static Standing of(Recommendation recommendation) {
        var candidate = recommendation.candidate();
        return new Standing(
                recommendation.rank(),
                recommendation.strength(),
                recommendation.reason(),
                candidate.score(),
                candidate.programme().main().grade(),
                candidate.confidenceHere().certainty());
    }

    /** Whether the programme is in the list, and for use now. */
    public boolean isRecommended() {
        return rank > 0 && strength.isForNow();
    }
}
