package org.convive.knowledge;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A programme with what its evidence comes to.
 *
 * @param programme the programme
 * @param main what its main claim comes to
 * @param byClaim what each claim comes to, by the claim's id
 * @param harmReported whether harm was reported on any outcome, whatever the grade
 */
public record GradedProgramme(
        Programme programme, DerivedEvidence main, Map<String, DerivedEvidence> byClaim, boolean harmReported) {

    /** Copies the map. */
    public GradedProgramme {
        byClaim = Collections.unmodifiableMap(new TreeMap<>(byClaim));
    }

    /** The programme's id. */
    public String id() {
        return programme.id();
    }
}
