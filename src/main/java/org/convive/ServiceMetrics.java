package org.convive;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.convive.advisory.Advice;
import org.convive.advisory.EvaluationListener;
import org.convive.inference.EvaluationLimitReached;
import org.springframework.stereotype.Component;

/** Counts what the service does, for whoever watches over it. Nothing that an audit says is counted or named. */
@Component
class ServiceMetrics implements EvaluationListener {

    private final Timer evaluations;
    private final DistributionSummary firings;
    private final Counter limits;

    ServiceMetrics(MeterRegistry registry) {
        this.evaluations = Timer.builder("convive.evaluations")
                .description("Evaluations of audits, and how long they took")
                .publishPercentileHistogram()
                .register(registry);
        this.firings = DistributionSummary.builder("convive.firings")
                .description("Firings of rules per evaluation")
                .register(registry);
        this.limits = Counter.builder("convive.limits.reached")
                .description("Evaluations that were stopped at a limit")
                .register(registry);
    }

    @Override
    public void evaluated(Advice advice, Duration took) {
        evaluations.record(took);
        firings.record(advice.inference().firings().size());
    }

    @Override
    public void stopped(EvaluationLimitReached reached) {
        limits.increment();
    }
}
