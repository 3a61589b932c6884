package org.convive.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows on a terminal how far long work has come; where nobody watches, or the work is soon done, it shows nothing. */
final class Progress implements Runnable {

    private static final int WIDTH = 40;
    private static final long SOON = 1_000_000_000L;

    private final PrintWriter err;
    private final int all;
    private final boolean watched;
    private final long begun = System.nanoTime();
    private final AtomicInteger done = new AtomicInteger();

    /** Progress of so many steps. */
    Progress(PrintWriter err, int all, boolean watched) {
        this.err = err;
        this.all = all;
        this.watched = watched;
    }

    /** One step more is done. */
    @Override
    public void run() {
        int steps = done.incrementAndGet();
        boolean isStep = steps * WIDTH / all > (steps - 1) * WIDTH / all;
        if (watched && isStep && System.nanoTime() - begun > SOON) {
            show(steps);
        }
    }

    private synchronized void show(int steps) {
        int filled = steps * WIDTH / all;
        err.print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + steps + "/" + all);
        if (steps == all) {
            err.println();
        }
        err.flush();
    }
}
