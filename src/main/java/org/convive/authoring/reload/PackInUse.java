package org.convive.authoring.reload;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.convive.advisory.Advisor;
import org.convive.advisory.EvaluationListener;
import org.convive.advisory.ProgrammeCatalogue;
import org.convive.authoring.PackTrial;
import org.convive.authoring.reload.ReloadAttempt.Outcome;
import org.convive.inference.Limits;
import org.convive.rulepack.Diagnostic;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.PackRefused;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Location;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pack that answers now, and the only place where another takes its place.
 *
 * <p>A changed pack is read, checked, built and tested aside, and only then swapped in as a whole. One that isn't sound
 * changes nothing.
 */
public final class PackInUse {

    private static final Logger LOG = LoggerFactory.getLogger(PackInUse.class);
    private static final Diagnostic UNREADABLE = new Diagnostic(
            PackProblem.MISSING_FILE,
            new Location("pack.yaml", 1, 1),
            "the pack's folder, or a file in it, can't be read; the log names it",
            Optional.empty());

    private volatile ServedPack current;
    private volatile Optional<ReloadAttempt> lastAttempt = Optional.empty();
    private final ProgrammeCatalogue catalogue;
    private final Limits limits;
    private final EvaluationListener listener;
    private final Clock clock;

    /**
     * Begins with this pack.
     *
     * @param files the files of a sound pack
     * @param catalogue where its programmes are searched for
     * @param limits what each evaluation may take, by this pack and all that come after it
     * @param listener is told of every evaluation by the pack in use
     * @param clock tells when a pack came into use
     * @throws PackRefused if the files hold no sound pack
     */
    public PackInUse(
            PackFiles files, ProgrammeCatalogue catalogue, Limits limits, EvaluationListener listener, Clock clock) {
        this.catalogue = catalogue;
        this.listener = listener;
        this.limits = limits;
        this.clock = clock;
        this.current = served(files, new Advisor(PackReader.read(files), limits));
        catalogue.fill(current.pack());
    }

    private ServedPack served(PackFiles files, Advisor advisor) {
        return ServedPack.of(files, advisor.toldTo(listener), clock.instant());
    }

    /** The pack that answers now, with everything that answers by it. */
    public ServedPack current() {
        return current;
    }

    /** What became of the pack that was tried last; nothing before the first. */
    public Optional<ReloadAttempt> lastAttempt() {
        return lastAttempt;
    }

    /** Reads, checks, builds and tests the pack that the files hold, as it would run here, and doesn't use it. */
    public PackTrial trial(PackFiles files) {
        return PackTrial.of(files, Year.now(clock), limits);
    }

    /**
     * Tries the pack that these files hold, and uses it if it is sound and does what its scenarios say.
     *
     * @param files the files, or {@link PackRefused} or {@link UncheckedIOException} if they can't be read
     */
    public synchronized ReloadAttempt tryOut(Supplier<PackFiles> files) {
        ReloadAttempt attempt = attempt(files);
        lastAttempt = Optional.of(attempt);
        return attempt;
    }

    /** Whatever goes wrong here is told, and must not keep the next change from being seen. */
    private ReloadAttempt attempt(Supplier<PackFiles> files) {
        try {
            return attempt(files.get());
        } catch (PackRefused refused) {
            return new ReloadAttempt(clock.instant(), Outcome.REFUSED, refused.diagnostics(), List.of());
        } catch (UncheckedIOException unreadable) {
            LOG.warn("the changed pack can't be read", unreadable);
            return new ReloadAttempt(clock.instant(), Outcome.REFUSED, List.of(UNREADABLE), List.of());
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.error("the changed pack can't be tried", fault);
            return new ReloadAttempt(clock.instant(), Outcome.FAULT, List.of(), List.of());
        }
    }

    private ReloadAttempt attempt(PackFiles files) {
        if (files.hash().equals(current().pack().hash())) {
            return new ReloadAttempt(clock.instant(), Outcome.UNCHANGED, List.of(), List.of());
        }
        PackTrial trial = trial(files);
        if (trial.advisor().isPresent() && trial.failed().isEmpty()) {
            use(files, trial.advisor().get());
            return new ReloadAttempt(clock.instant(), Outcome.IN_USE, trial.diagnostics(), List.of());
        }
        Outcome outcome = trial.advisor().isPresent() ? Outcome.FAILED_SCENARIOS : Outcome.REFUSED;
        return new ReloadAttempt(clock.instant(), outcome, trial.diagnostics(), trial.failed());
    }

    /** The programmes of the pack before stay until the next change, since requests that began under it may ask for them. */
    private void use(PackFiles files, Advisor advisor) {
        RulePack before = current().pack();
        catalogue.fill(advisor.pack());
        current = served(files, advisor);
        catalogue.keepOnly(List.of(before.hash(), advisor.pack().hash()));
    }
}
