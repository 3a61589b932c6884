package org.convive.knowledge;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What one claim comes to: what the programme does and how sure that is, kept apart, and one grade for both.
 *
 * @param direction what it does
 * @param certainty how sure that is
 * @param grade one letter for the two
 * @param flags what a reader must be told
 * @param steps how it was derived, the grade last
 */
public record DerivedEvidence(
        Direction direction,
        Certainty certainty,
        EvidenceGrade grade,
        Set<ClaimFlag> flags,
        List<DerivationStep> steps) {

    /** Copies the collections. */
    public DerivedEvidence {
        EnumSet<ClaimFlag> copy = EnumSet.noneOf(ClaimFlag.class);
        copy.addAll(flags);
        flags = Collections.unmodifiableSet(copy);
        steps = List.copyOf(steps);
    }

    /** Whether a good study found harm, or somebody reported it; stays true whatever the grade. */
    public boolean harmReported() {
        return flags.contains(ClaimFlag.HARM_REPORTED);
    }
}
