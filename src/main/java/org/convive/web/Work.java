package org.convive.web;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Work that takes longer than a page should.
 *
 * @param <T> what comes of it
 */
final class Work<T> {

    private final AtomicInteger done = new AtomicInteger();
    private final CompletableFuture<T> result = new CompletableFuture<>();

    /** Does it; the task calls its argument after each step, which is where a cancelled work stops. */
    void run(Function<Runnable, T> task) {
        try {
            result.complete(task.apply(this::step));
        } catch (RuntimeException | Error failed) {
            result.completeExceptionally(failed);
        }
    }

    private void step() {
        if (result.isCancelled()) {
            throw new CancellationException("nobody waits for it any more");
        }
        done.incrementAndGet();
    }

    /** How many steps were made. */
    int done() {
        return done.get();
    }

    boolean isFinished() {
        return result.isDone();
    }

    void cancel() {
        result.cancel(false);
    }

    /**
     * What came of it.
     *
     * @throws RuntimeException what the task threw
     */
    T result() {
        try {
            return result.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
