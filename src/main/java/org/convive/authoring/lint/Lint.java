package org.convive.authoring.lint;

import java.time.Year;
import java.util.List;
import java.util.Set;
import org.convive.authoring.lint.analysis.Places;
import org.convive.rulepack.Diagnostic;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.RulePack;

/** Looks for what parses and loads but is probably not what was meant. What it finds never keeps a pack from being used. */
public final class Lint {

    private final List<LintCheck> checks;

    /**
     * A lint of the pack that these files hold.
     *
     * @param files the files, in which the places of words and programmes are looked up
     * @param tested the ids of the rules that some scenario expects to fire
     * @param now the year from which the age of evidence is counted
     */
    public Lint(PackFiles files, Set<String> tested, Year now) {
        var places = new Places(files);
        this.checks = List.of(
                new RowIntervals(),
                new SubsumedRules(),
                new Unreachable(),
                new OppositeConclusions(),
                new OppositePairs(),
                new OrderOfProgrammes(),
                new JoinWidth(),
                new UnusedFactors(places),
                new UnusedProgrammes(places),
                new UnusedIndicators(places),
                new UntestedRules(tested),
                new CitationLinks(places),
                new EvidenceAge(now, places));
    }

    /** Everything that is to be said of the pack, in reading order. */
    public List<Diagnostic> check(RulePack pack) {
        var found = new Diagnostics();
        checks.forEach(check -> check.check(pack, found));
        return found.all();
    }
}
