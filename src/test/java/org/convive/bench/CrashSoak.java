package org.convive.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.convive.store.CrashingStore;
import org.convive.store.CrashingStore.Aftermath;

/**
 * Kills a process again and again while it stores decisions in one embedded database, and prints what was lost: nothing, or
 * it ends with an error. The argument is the number of kills, two hundred if none is given.
 */
public final class CrashSoak {

    private static final int KILLS = 200;

    private CrashSoak() {}

    /** Kills and counts. */
    public static void main(String[] arguments) throws IOException {
        int kills = arguments.length == 0 ? KILLS : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("convive-crash");
        var store = new CrashingStore(folder, 1);
        int acknowledged = 0;
        int faults = 0;
        for (int number = 1; number <= kills; number++) {
            Aftermath aftermath = store.kill();
            acknowledged += aftermath.acknowledged();
            faults += aftermath.faults().size();
            aftermath.faults().forEach(System.out::println);
            System.out.printf("%d kills, %d decisions acknowledged, %d faults%n", number, acknowledged, faults);
        }
        if (faults > 0) {
            throw new IllegalStateException(faults + " decisions were lost or half written");
        }
    }
}
