package org.convive;

import org.convive.rulepack.PackRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells at start-up what is wrong with a pack, instead of where in the program it was noticed. */
class BrokenPackAnalyzer extends AbstractFailureAnalyzer<PackRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PackRefused refused) {
        return new FailureAnalysis(
                String.valueOf(refused.getMessage()),
                "Mend these places; `check` tells whether any are left, and `check --explain CODE` what a code means.",
                refused);
    }
}
