package org.convive.api;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many requests may evaluate at the same time, and how many may wait for that. More are turned away at once, so that
 * those who are let in are answered as fast as ever.
 */
@Component
class EvaluationSlots {

    private final Semaphore slots;
    private final int mostWaiting;
    private final long patienceMillis;
    private final AtomicInteger waiting = new AtomicInteger();

    EvaluationSlots(
            @Value("${convive.load.evaluating:0}") int evaluating,
            @Value("${convive.load.waiting:64}") int mostWaiting,
            @Value("${convive.load.patience-ms:2000}") long patienceMillis) {
        int most = evaluating > 0 ? evaluating : Runtime.getRuntime().availableProcessors() + 1;
        this.slots = new Semaphore(most, true);
        this.mostWaiting = mostWaiting;
        this.patienceMillis = patienceMillis;
    }

    /**
     * Takes a slot, perhaps after a while.
     *
     * @throws Overloaded if too many wait already, or none came free in time
     */
    void take() {
        if (slots.tryAcquire()) {
            return;
        }
        if (waiting.incrementAndGet() > mostWaiting) {
            waiting.decrementAndGet();
            throw new Overloaded();
        }
        try {
            if (!slots.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw new Overloaded();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Overloaded();
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** Takes a slot, however long it takes, for one of many audits that come in one request. */
    void takeInTurn() {
        slots.acquireUninterruptibly();
    }

    /** Gives a slot back. */
    void giveBack() {
        slots.release();
    }
}
