package org.convive.authoring.lint;

import org.convive.authoring.lint.analysis.Places;
import org.convive.knowledge.Citation;
import org.convive.knowledge.GradedProgramme;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.RulePack;

/** Citations that nobody can follow. */
final class CitationLinks implements LintCheck {

    private final Places places;

    CitationLinks(Places places) {
        this.places = places;
    }

    @Override
    public void check(RulePack pack, Diagnostics found) {
        for (GradedProgramme graded : pack.knowledge().programmes().values()) {
            for (Citation citation : graded.programme().citations()) {
                if (citation.link().isBlank()) {
                    found.report(
                            PackProblem.CITATION_WITHOUT_LINK,
                            places.citation(graded.id(), citation.id()),
                            "`" + citation.id() + "` has no link; add where it can be read, if it is known");
                }
            }
        }
    }
}
