package org.convive.explanation;

import org.convive.inference.Inference;
import org.convive.recommendation.Ranking;

/** Explains what was recommended. */
public final class Explainer {

    /** The proof behind a ranking. */
    public ProofGraph prove(Inference inference, Ranking ranking) {
        return new Prover(inference).prove(ranking);
    }
}
