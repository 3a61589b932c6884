package org.convive.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Model.CommandSpec;

/** Shows on a terminal how far long work has come; where nobody watches, or the work is soon done, it shows nothing. */
final class Progress implements Runnable, AutoCloseable {

    private static final int WIDTH = 40;
    private static final long SOON = 1_000_000_000L;

    private final PrintWriter err;
    private final int all;
    private final boolean watched;
    private final long begun = System.nanoTime();
    private final AtomicInteger done = new AtomicInteger();
    private boolean isShown;

    /** Progress of so many steps; 0 where nobody can say how many. */
    Progress(PrintWriter err, int all, boolean watched) {
        this.err = err;
        this.all = all;
        this.watched = watched;
    }

    /** Progress of so many steps of a command, shown beside what it prints. */
    static Progress of(int all, CommandSpec command) {
        return new Progress(command.commandLine().getErr(), all, System.console() != null);
    }

    /** One step more is done. */
    @Override
    public void run() {
        int steps = done.incrementAndGet();
        if (watched && isWorthShowing(steps) && System.nanoTime() - begun > SOON) {
            show(all == 0 ? "[" + steps + " evaluated]" : bar(steps));
        }
    }

    private boolean isWorthShowing(int steps) {
        return all == 0 ? steps % WIDTH == 0 : steps * WIDTH / all > (steps - 1) * WIDTH / all;
    }

    private String bar(int steps) {
        int filled = steps * WIDTH / all;
        return "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + steps + "/" + all;
    }

    private synchronized void show(String line) {
        isShown = true;
        err.print("\r" + line);
        err.flush();
    }

    /** Leaves the line to what comes next. */
    @Override
    public synchronized void close() {
        if (isShown) {
            err.println();
        }
    }
}
