package org.convive.advisory;

import java.time.Duration;
import org.convive.inference.EvaluationLimitReached;

/** Is told of every evaluation, by whichever thread made it. It must be quick, and must not fail. */
public interface EvaluationListener {

    /** Nobody listens. */
    EvaluationListener NONE = new EvaluationListener() {
        @Override
        public void evaluated(Advice advice, Duration took) {
            // Nobody listens.
        }

        @Override
        public void stopped(EvaluationLimitReached reached) {
            // Nobody listens.
        }
    };

    /** An audit was answered. */
    void evaluated(Advice advice, Duration took);

    /** An evaluation was stopped at a limit. */
    void stopped(EvaluationLimitReached reached);
}
