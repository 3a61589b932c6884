package org.convive.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells why the service doesn't start where others reach it. */
class AccessAnalyzer extends AbstractFailureAnalyzer<AccessRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, AccessRefused refused) {
        return new FailureAnalysis(refused.getMessage() + ".", refused.cure(), refused);
    }
}
