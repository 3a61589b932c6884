package org.convive;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.convive.authoring.release.ReleaseFollower;
import org.convive.authoring.reload.PackInUse;
import org.springframework.stereotype.Component;

/** Shows which pack answers, and whether an activation or a change failed. */
@Component
class PackMetrics implements MeterBinder {

    /** The most significant digits of a hash that a number with 53 bits holds exactly. */
    private static final int DIGITS = 12;

    private static final int HEXADECIMAL = 16;

    private final PackInUse inUse;
    private final ReleaseFollower follower;

    PackMetrics(PackInUse inUse, ReleaseFollower follower) {
        this.inUse = inUse;
        this.follower = follower;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("convive.pack.hash", this::hash)
                .description("The first twelve hexadecimal digits of the hash of the pack that answers, as a number")
                .register(registry);
        Gauge.builder("convive.pack.since", () -> inUse.current().since().getEpochSecond())
                .description("When the pack that answers came into use, in seconds since 1970")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("convive.activation.failed", () -> follower.hasFailed() ? 1 : 0)
                .description("1 where the last activated release can't be used by this service")
                .register(registry);
        Gauge.builder("convive.rules", () -> inUse.current().pack().rules().size())
                .description("Rules of the pack that answers")
                .register(registry);
    }

    private double hash() {
        return Long.parseLong(inUse.current().pack().hash().substring(0, DIGITS), HEXADECIMAL);
    }
}
