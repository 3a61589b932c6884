package org.convive.authoring.reload;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.convive.authoring.scenario.ScenarioResult;
import org.convive.rulepack.Diagnostic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes up each saved change of the pack's folder, and tells in the log what became of it. */
public final class WatchedPack implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedPack.class);

    private final PackInUse inUse;
    private final Optional<FolderWatch> watch;
    private final BooleanSupplier another;
    private final Thread thread = new Thread(this::follow, "pack-watch");

    /**
     * Will watch the folder; nothing happens when there is none to watch.
     *
     * @param another whether another pack than the folder's is to answer now, so that changes there don't count
     */
    public WatchedPack(PackInUse inUse, Optional<FolderWatch> watch, BooleanSupplier another) {
        this.inUse = inUse;
        this.watch = watch;
        this.another = another;
        thread.setDaemon(true);
    }

    /** Begins to watch. */
    public void start() {
        thread.start();
    }

    /** The name of the folder whose changes are taken up by themselves; nothing if none are. */
    public Optional<String> folder() {
        return watch.map(FolderWatch::name);
    }

    private void follow() {
        watch.ifPresent(folder -> folder.follow(changed -> {
            if (another.getAsBoolean()) {
                LOG.info(
                        "the folder was changed, but another release is active; the change waits until release zero is");
            } else {
                tell(inUse.tryOut(changed));
            }
        }));
    }

    private void tell(ReloadAttempt attempt) {
        switch (attempt.outcome()) {
            case IN_USE -> {
                ServedPack served = inUse.current();
                LOG.info(
                        "the changed pack is in use: {} {}, {} rules, hash {}",
                        served.pack().settings().name(),
                        served.pack().settings().version(),
                        served.pack().rules().size(),
                        served.pack().hash().substring(0, 12));
            }
            case UNCHANGED -> LOG.info("the pack's files were saved without a change");
            case REFUSED ->
                LOG.warn(
                        "the changed pack isn't sound, so the one before goes on answering:\n{}",
                        lines(attempt.diagnostics().stream()
                                .filter(Diagnostic::isError)
                                .map(Diagnostic::toString)
                                .toList()));
            case FAULT -> LOG.error("the changed pack can't be tried, so the one before goes on answering");
            case FAILED_SCENARIOS ->
                LOG.warn(
                        "the changed pack fails its own scenarios, so the one before goes on answering:\n{}",
                        lines(attempt.failed().stream()
                                .map(WatchedPack::failure)
                                .toList()));
        }
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private static String failure(ScenarioResult result) {
        return result.scenario().at() + ": " + result.scenario().name() + "\n    "
                + result.mismatches().stream().map(Object::toString).collect(Collectors.joining("\n    "));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
