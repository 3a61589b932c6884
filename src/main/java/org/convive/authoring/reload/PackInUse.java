package org.convive.authoring.reload;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.convive.advisory.Advisor;
import org.convive.advisory.ProgrammeCatalogue;
import org.convive.authoring.PackTrial;
import org.convive.authoring.reload.ReloadAttempt.Outcome;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackRefused;
import org.convive.rulepack.RulePack;

/**
 * The pack that answers now, and the only place where another takes its place.
 *
 * <p>A changed pack is read, checked, built and tested aside, and only then swapped in as a whole. One that isn't sound
 * changes nothing.
 */
public final class PackInUse {

    private volatile ServedPack current;
    private volatile Optional<ReloadAttempt> lastAttempt = Optional.empty();
    private final ProgrammeCatalogue catalogue;
    private final Clock clock;

    /**
     * Begins with this pack.
     *
     * @param pack a sound pack
     * @param catalogue where its programmes are searched for
     * @param clock tells when a pack came into use
     */
    public PackInUse(RulePack pack, ProgrammeCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.current = ServedPack.of(new Advisor(pack), clock.instant());
        catalogue.fill(pack.hash(), pack.knowledge());
    }

    /** The pack that answers now, with everything that answers by it. */
    public ServedPack current() {
        return current;
    }

    /** What became of the pack that was tried last; nothing before the first. */
    public Optional<ReloadAttempt> lastAttempt() {
        return lastAttempt;
    }

    /** Tries the pack that these files hold, and uses it if it is sound and does what its scenarios say. */
    public synchronized ReloadAttempt tryOut(Supplier<PackFiles> files) {
        ReloadAttempt attempt = attempt(files);
        lastAttempt = Optional.of(attempt);
        return attempt;
    }

    private ReloadAttempt attempt(Supplier<PackFiles> source) {
        PackFiles files;
        try {
            files = source.get();
        } catch (PackRefused refused) {
            return new ReloadAttempt(clock.instant(), Outcome.REFUSED, refused.diagnostics(), List.of());
        }
        if (files.hash().equals(current().pack().hash())) {
            return new ReloadAttempt(clock.instant(), Outcome.UNCHANGED, List.of(), List.of());
        }
        PackTrial trial = PackTrial.of(files);
        if (trial.advisor().isPresent() && trial.failed().isEmpty()) {
            use(trial.advisor().get());
            return new ReloadAttempt(clock.instant(), Outcome.IN_USE, trial.diagnostics(), List.of());
        }
        Outcome outcome = trial.advisor().isPresent() ? Outcome.FAILED_SCENARIOS : Outcome.REFUSED;
        return new ReloadAttempt(clock.instant(), outcome, trial.diagnostics(), trial.failed());
    }

    /** Requests that began under the pack before may still search its programmes, so those stay until the next change. */
    private void use(Advisor advisor) {
        RulePack before = current().pack();
        catalogue.fill(advisor.pack().hash(), advisor.pack().knowledge());
        current = ServedPack.of(advisor, clock.instant());
        catalogue.keepOnly(List.of(before.hash(), advisor.pack().hash()));
    }
}
