package org.convive.knowledge;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.convive.knowledge.Reading.Basis;

/**
 * Derives what a claim comes to, by stated steps that each say what they did.
 *
 * <ol>
 *   <li>study data, or else
 *   <li>registry ratings by the mapping table, or else a reviewer's judgement
 *   <li>caps for weak spots
 *   <li>replications
 *   <li>several sources become one
 *   <li>harm cannot be outvoted
 *   <li>age is noted
 *   <li>the grade
 * </ol>
 *
 * <p>The start by design is a simplification of GRADE, which starts observational studies lower. How sure it is in one
 * place, step 9, is {@link ConfidenceHere}.
 */
public final class EvidenceDerivation {

    private static final String AGE = "7 age";
    private static final String GRADE = "8 grade";

    private static final int OLD_AFTER_YEARS = 15;

    private static final String AGE_RULE =
            "Old studies, and registries that are no longer kept up, are flagged; they take nothing.";
    private static final String GRADE_RULE = "The grade follows from direction and certainty.";

    private final int asOf;

    /**
     * A derivation that counts age from a year.
     *
     * @param asOf the year in which the knowledge was last reviewed
     */
    public EvidenceDerivation(int asOf) {
        this.asOf = asOf;
    }

    /** The programme with what each of its claims comes to. */
    public GradedProgramme grade(Programme programme) {
        var byClaim = new TreeMap<String, DerivedEvidence>();
        for (EvidenceClaim claim : programme.evidence().claims()) {
            byClaim.put(claim.id(), derive(programme, claim));
        }
        boolean harm = byClaim.values().stream().anyMatch(DerivedEvidence::harmReported);
        return new GradedProgramme(
                programme, derive(programme, programme.evidence().mainClaim()), byClaim, harm);
    }

    /** What one claim of a programme comes to, with the ratings that speak to it. */
    public DerivedEvidence derive(Programme programme, EvidenceClaim claim) {
        List<RegistryRating> ratings = programme.evidence().ratings().stream()
                .filter(rating -> rating.speaksTo(claim))
                .toList();
        return derive(new ClaimCase(claim, ratings, newestYear(programme, claim), programme.isPractice()));
    }

    /** What a claim and the given ratings come to, where the years of its studies aren't known. */
    public DerivedEvidence derive(EvidenceClaim claim, List<RegistryRating> ratings) {
        return derive(new ClaimCase(claim, ratings, OptionalInt.empty(), false));
    }

    DerivedEvidence derive(ClaimCase on) {
        var steps = new Steps();
        EnumSet<ClaimFlag> flags = EnumSet.noneOf(ClaimFlag.class);
        flags.addAll(on.flags());
        List<Reading> found = StartingPoint.of(on, steps);
        List<Reading> capped = Caps.applied(found, on.flags(), steps);
        List<Reading> replicated = new Replicating(on, steps).applied(capped);
        Reading together = Agreement.of(replicated, steps);
        Reading reading = new HarmCheck(on, steps).applied(together, flags);
        noteAge(on, flags, steps);
        EvidenceGrade grade = grade(reading, flags, steps);
        return new DerivedEvidence(reading.direction(), reading.certainty(), grade, flags, steps.taken());
    }

    private void noteAge(ClaimCase on, Set<ClaimFlag> flags, Steps steps) {
        boolean old = on.newestYear().isPresent() && asOf - on.newestYear().getAsInt() > OLD_AFTER_YEARS;
        boolean stopped =
                on.ratings().stream().anyMatch(rating -> rating.registryStatus().hasStopped());
        if (old) {
            flags.add(ClaimFlag.OLD_EVIDENCE);
        }
        if (stopped) {
            flags.add(ClaimFlag.REGISTRY_STOPPED);
        }
        String newest =
                on.newestYear().isPresent() ? "newest source " + on.newestYear().getAsInt() : "year unknown";
        String result = (old ? "old evidence" : "not old") + (stopped ? ", registry no longer kept up" : "");
        steps.add(AGE, AGE_RULE, newest, result);
    }

    private static EvidenceGrade grade(Reading reading, Set<ClaimFlag> flags, Steps steps) {
        EvidenceGrade grade = EvidenceGrade.of(reading.direction(), reading.certainty());
        if (grade == EvidenceGrade.D && reading.direction().isAdverse()) {
            flags.add(ClaimFlag.NEGATIVE_HINT);
        }
        String label = grade.label().english();
        steps.add(GRADE, GRADE_RULE, reading.verdict(), grade + untested(reading) + ": " + label);
        return grade;
    }

    /** What a reader must not take for a failure. */
    private static String untested(Reading reading) {
        if (reading.direction().isKnown()) {
            return "";
        }
        if (reading.basis() == Basis.RATING) {
            return " (not assessed)";
        }
        return reading.isTested() ? " (direction not known)" : " (not tested)";
    }

    private static OptionalInt newestYear(Programme programme, EvidenceClaim claim) {
        Stream<String> replicated = claim.replications().stream().flatMap(study -> study.citation().stream());
        return Stream.concat(claim.citations().stream(), replicated)
                .flatMap(id -> programme.citation(id).stream())
                .flatMapToInt(citation -> citation.year().stream())
                .max();
    }
}
