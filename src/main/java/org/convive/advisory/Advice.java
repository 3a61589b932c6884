package org.convive.advisory;

import org.convive.audit.SafetyAudit;
import org.convive.explanation.Explainer;
import org.convive.explanation.ProofGraph;
import org.convive.inference.Inference;
import org.convive.recommendation.Ranking;
import org.convive.rulepack.RulePack;

/**
 * The whole answer to one audit.
 *
 * @param audit the audit
 * @param pack the pack that made the answer
 * @param inference what the rules concluded
 * @param ranking what is recommended
 * @param provenance what made the answer
 */
public record Advice(SafetyAudit audit, RulePack pack, Inference inference, Ranking ranking, Provenance provenance) {

    /** The proof behind the answer, made from what the engine's trace heard. */
    public ProofGraph proof() {
        return new Explainer().prove(inference, ranking);
    }
}
