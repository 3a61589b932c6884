package org.convive.authoring.release;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.convive.advisory.release.Activation;
import org.convive.advisory.release.InstanceReport;
import org.convive.advisory.release.Releases;
import org.convive.authoring.reload.PackInUse;
import org.convive.authoring.reload.ReloadAttempt;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.RulePack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets this service answer by the active release. It looks again and again which one that is, and says how it fares.
 *
 * <p>A release that can't be used here changes nothing: the pack before it goes on answering, and the report says why.
 */
public final class ReleaseFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseFollower.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(10);

    private final Releases releases;
    private final PackInUse inUse;
    private final Supplier<PackFiles> onDisk;
    private final Clock clock;
    private final String id = UUID.randomUUID().toString();
    private final Instant started;
    private final Thread thread = new Thread(this::follow, "release-follower");

    private Instant reported = Instant.MIN;
    private boolean isReachable = true;
    private volatile long turn;
    private volatile boolean isRelease;
    private volatile Optional<Instant> lastActivation = Optional.empty();
    private volatile Optional<String> lastError = Optional.empty();

    /**
     * A follower.
     *
     * @param onDisk the files of release zero, the pack on the disk of this service
     */
    public ReleaseFollower(Releases releases, PackInUse inUse, Supplier<PackFiles> onDisk, Clock clock) {
        this.releases = releases;
        this.inUse = inUse;
        this.onDisk = onDisk;
        this.clock = clock;
        this.started = clock.instant();
        thread.setDaemon(true);
    }

    /** Takes up what is active, then begins to follow. */
    public void start() {
        look();
        thread.start();
    }

    /** Whether a release answers that isn't the pack on disk, so that changes on disk don't count. */
    public boolean followsRelease() {
        return isRelease;
    }

    /** Whether the last activated release can't be used here. */
    public boolean hasFailed() {
        return lastError.isPresent();
    }

    /** Looks now, so that whoever has activated a release here needn't wait for it. */
    public synchronized void look() {
        try {
            List<Activation> last = releases.activations(1);
            if (!last.isEmpty() && last.get(0).turn() != turn) {
                takeUp(last.get(0));
                report();
            } else if (reported.plus(BETWEEN_REPORTS).isBefore(clock.instant())) {
                report();
            }
            isReachable = true;
        } catch (RuntimeException unreachable) {
            if (isReachable) {
                LOG.warn("the releases can't be looked at; the pack in use goes on answering", unreachable);
            }
            isReachable = false;
        }
    }

    private void takeUp(Activation activation) {
        ReloadAttempt attempt = inUse.tryOut(() -> files(activation));
        turn = activation.turn();
        lastActivation = Optional.of(attempt.at());
        switch (attempt.outcome()) {
            case IN_USE, UNCHANGED -> {
                isRelease = activation.hash().isPresent();
                lastError = Optional.empty();
                RulePack pack = inUse.current().pack();
                LOG.info(
                        "the active release is in use: {} {}",
                        pack.settings().name(),
                        pack.settings().version());
            }
            default -> {
                lastError = Optional.of("the activated release can't be used here: "
                        + attempt.outcome().code());
                LOG.error("{}; the pack before it goes on answering", lastError.get());
            }
        }
    }

    private PackFiles files(Activation activation) {
        return activation
                .hash()
                .map(hash -> releases.files(hash)
                        .orElseThrow(() -> new IllegalStateException("an activated release is stored")))
                .orElseGet(onDisk);
    }

    private void report() {
        RulePack pack = inUse.current().pack();
        Instant now = clock.instant();
        releases.report(new InstanceReport(
                id, started, now, pack.settings().version(), pack.hash(), lastActivation, lastError));
        reported = now;
    }

    private void follow() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(BETWEEN_LOOKS.toMillis());
                look();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
