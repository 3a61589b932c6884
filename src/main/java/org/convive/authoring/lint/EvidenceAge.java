package org.convive.authoring.lint;

import java.time.Year;
import java.util.OptionalInt;
import org.convive.authoring.lint.analysis.Places;
import org.convive.knowledge.GradedProgramme;
import org.convive.knowledge.Programme;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.RulePack;

/** Programmes whose main claim stands on nothing recent. */
final class EvidenceAge implements LintCheck {

    /** After how many years evidence deserves a second look. */
    static final int YEARS = 20;

    private final Year now;
    private final Places places;

    EvidenceAge(Year now, Places places) {
        this.now = now;
        this.places = places;
    }

    @Override
    public void check(RulePack pack, Diagnostics found) {
        for (GradedProgramme graded : pack.knowledge().programmes().values()) {
            OptionalInt newest = newest(graded.programme());
            if (newest.isPresent() && now.getValue() - newest.getAsInt() > YEARS) {
                found.report(
                        PackProblem.OLD_EVIDENCE,
                        places.programme(graded.id()),
                        "the newest citation of the main claim of `" + graded.id() + "` is of " + newest.getAsInt()
                                + ", more than " + YEARS + " years ago; look for later studies");
            }
        }
    }

    private static OptionalInt newest(Programme programme) {
        return programme.evidence().mainClaim().citations().stream()
                .flatMap(id -> programme.citation(id).stream())
                .flatMapToInt(citation -> citation.year().stream())
                .max();
    }
}
