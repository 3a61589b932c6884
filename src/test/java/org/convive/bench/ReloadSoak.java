package org.convive.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Locale;
import org.convive.Convive;
import org.convive.Examples;
import org.convive.ShippedPack;
import org.convive.authoring.reload.PackInUse;
import org.convive.authoring.reload.ReloadAttempt.Outcome;
import org.convive.authoring.reload.ServedPack;
import org.convive.rulepack.PackFiles;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Puts one pack after another into use in a running service, each read, checked, built, tested, entered into the
 * catalogue and asked once, and prints what is left behind: used heap after a collection, and loaded classes.
 *
 * <p>Both must stay flat. The argument is the number of packs, a thousand if none is given.
 */
public final class ReloadSoak {

    private static final int PACKS = 1000;
    private static final int LINES = 10;
    private static final double MEGABYTE = 1024 * 1024;

    private ReloadSoak() {}

    /** Reloads and prints. */
    public static void main(String[] arguments) {
        int packs = arguments.length == 0 ? PACKS : Integer.parseInt(arguments[0]);
        try (ConfigurableApplicationContext service =
                SpringApplication.run(Convive.class, "--server.port=0", "--convive.watch=false")) {
            PackInUse inUse = service.getBean(PackInUse.class);
            print(0);
            for (int number = 1; number <= packs; number++) {
                use(numbered(number), inUse);
                ask(inUse.current());
                if (number % Math.max(1, packs / LINES) == 0) {
                    print(number);
                }
            }
        }
    }

    private static void use(PackFiles files, PackInUse inUse) {
        Outcome outcome = inUse.tryOut(() -> files).outcome();
        if (outcome != Outcome.IN_USE) {
            throw new IllegalStateException("a sound pack was not put into use: " + outcome.code());
        }
    }

    private static void ask(ServedPack served) {
        served.advisor()
                .advise(served.reader().read(Examples.bytes("queretaro-2019.json")))
                .proof();
    }

    /** The pack that ships under a version of its own, so that it counts as another. */
    private static PackFiles numbered(int number) {
        var contents = new HashMap<String, byte[]>();
        ShippedPack.FILES.paths().forEach(path -> contents.put(path, ShippedPack.FILES.bytes(path)));
        String settings = new String(ShippedPack.FILES.bytes("pack.yaml"), UTF_8);
        contents.put(
                "pack.yaml",
                settings.replaceFirst("version: .*", "version: 2099.1." + number)
                        .getBytes(UTF_8));
        return PackFiles.of(contents);
    }

    /** Asked twice, since objects that wait to be finalised survive the first collection. */
    private static void print(int packs) {
        System.gc();
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "%5d packs: %6.1f MB of heap, %d classes%n",
                packs,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE,
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }
}
