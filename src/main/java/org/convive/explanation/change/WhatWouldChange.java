package org.convive.explanation.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.convive.audit.SafetyAudit;
import org.convive.inference.Inference;
import org.convive.knowledge.GradedProgramme;
import org.convive.recommendation.Ranking;
import org.convive.rulepack.RulePack;

/** Finds out what would change an answer, by asking for the answers to changed audits. */
public final class WhatWouldChange {

    /** How many changed audits are evaluated for one aim where nobody says otherwise. */
    public static final int USUAL_RUNS = 2_000;

    private final RulePack pack;
    private final Function<SafetyAudit, Ranking> advisor;
    private final SafetyAudit audit;
    private final Inference inference;
    private final Ranking ranking;

    /**
     * What would change an answer.
     *
     * @param pack the pack that made it
     * @param advisor answers to changed audits by the same pack
     * @param audit the audit
     * @param inference what the rules concluded of it
     * @param ranking what is recommended
     */
    public WhatWouldChange(
            RulePack pack,
            Function<SafetyAudit, Ranking> advisor,
            SafetyAudit audit,
            Inference inference,
            Ranking ranking) {
        this.pack = pack;
        this.advisor = advisor;
        this.audit = audit;
        this.inference = inference;
        this.ranking = ranking;
    }

    /** Where a programme stands in the answer. */
    public Position position(GradedProgramme programme) {
        return Position.of(programme.id(), ranking);
    }

    /**
     * The smallest sets of changes that bring an aim about.
     *
     * @param aims the aims, each searched for by itself
     * @param mostRuns how many changed audits may be evaluated for each
     */
    public List<Counterfactuals> counterfactuals(GradedProgramme programme, List<Aim> aims, int mostRuns) {
        List<Change> candidates = new Candidates(pack, audit, inference, programme).changes();
        var found = new ArrayList<Counterfactuals>();
        for (Aim aim : aims) {
            found.add(new CounterfactualSearch(advisor, audit, programme.id(), aim, position(programme), mostRuns)
                    .among(candidates));
        }
        return found;
    }

    /** How much each thing that the audit says carries the recommendations, in the order of the audit. */
    public List<LeftOneOut> eachLeftOut() {
        return new LeaveOneOut(advisor, audit, ranking).each();
    }
}
