package org.convive.recommendation;

import java.util.HashMap;
import java.util.Map;
import org.convive.knowledge.ProgrammeKind;
import org.convive.rulepack.Settings;

/** Decides how strongly a candidate is recommended, by the pack's stated cut-offs. */
final class StrengthPolicy {

    private final Settings.StrengthCuts cuts;
    private final Map<String, Strength> caps = new HashMap<>();

    StrengthPolicy(Settings.StrengthCuts cuts) {
        this.cuts = cuts;
        cuts.atMost().forEach((kindOrGrade, code) -> caps.put(kindOrGrade, Strength.ofCode(code)));
    }

    /**
     * A decision with its reason.
     *
     * @param strength the strength
     * @param reason which cut-off decided: {@code met}, {@code requirement-missing}, {@code excluded},
     *     {@code below-the-cut} or {@code capped}
     */
    record Decision(Strength strength, StrengthReason reason) {}

    Decision decide(Candidate candidate) {
        if (candidate.exclusion().isPresent()) {
            return new Decision(Strength.DO_NOT_USE, StrengthReason.EXCLUDED);
        }
        if (!candidate.missingCapacities().isEmpty()) {
            return new Decision(Strength.NOT_NOW, StrengthReason.REQUIREMENT_MISSING);
        }
        Strength cap = cap(candidate);
        Strength earned = earned(candidate);
        if (earned == Strength.NOT_NOW) {
            return new Decision(earned, StrengthReason.BELOW_THE_CUT);
        }
        Strength strength = earned.atMost(cap);
        return new Decision(strength, strength == earned ? StrengthReason.CUT_MET : StrengthReason.CAPPED);
    }

    private Strength earned(Candidate candidate) {
        Points score = candidate.score();
        if (meets(candidate, score, cuts.adopt())) {
            return Strength.ADOPT;
        }
        if (meets(candidate, score, cuts.consider())) {
            return Strength.CONSIDER;
        }
        return meets(candidate, score, cuts.pilot()) ? Strength.PILOT : Strength.NOT_NOW;
    }

    private static boolean meets(Candidate candidate, Points score, Settings.Cut cut) {
        boolean practice = candidate.programme().programme().kind() == ProgrammeKind.PRACTICE;
        int certainty = candidate.confidenceHere().certainty().level();
        return score.compareTo(Points.of(cut.score())) >= 0 && (practice || certainty >= cut.certainty());
    }

    private Strength cap(Candidate candidate) {
        String kind = candidate.programme().programme().kind().code();
        String grade = candidate.programme().main().grade().name();
        return caps.getOrDefault(kind, caps.getOrDefault(grade, Strength.ADOPT));
    }
}
