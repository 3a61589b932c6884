package org.convive.api;

import org.convive.authoring.PackTrial;

/** A pack isn't sound, or does otherwise than its scenarios say. */
final class TrialRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PackTrial trial;

    TrialRefused(PackTrial trial) {
        super("the pack isn't sound, or does otherwise than its scenarios say");
        this.trial = trial;
    }

    PackTrial trial() {
        return trial;
    }
}
