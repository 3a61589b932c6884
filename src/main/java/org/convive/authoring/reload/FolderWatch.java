package org.convive.authoring.reload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackRefused;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a pack, read again each time its files have changed and come to rest. For one thread at a time.
 *
 * <p>It looks again and again instead of asking the system to be told: that works the same on every system and file
 * system, network drives included, sees editors that save by replacing a file, and costs a few milliseconds a look. A
 * change counts once two looks in a row see the same, and files that change while they are read are read anew, so that
 * a pack is never taken half saved.
 */
public final class FolderWatch {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Path folder;
    private final Function<Path, PackFiles> reader;
    private Map<String, String> seen = Map.of();
    private Map<String, String> read = Map.of();

    /** A watch of this folder, which need not be there yet. */
    public FolderWatch(Path folder) {
        this(folder, PackFiles::ofFolder);
    }

    /** A watch of this folder, whose files are read so. */
    FolderWatch(Path folder, Function<Path, PackFiles> reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /** The name of the folder, without the path to it. */
    public String name() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    /**
     * The files as they all were at one moment.
     *
     * @throws PackRefused if the folder holds what a pack can't
     * @throws UncheckedIOException if the folder can't be read
     */
    public PackFiles read() {
        read = stamps();
        while (true) {
            try {
                PackFiles files = reader.apply(folder);
                if (read.equals(stamps())) {
                    return files;
                }
            } catch (PackRefused | UncheckedIOException failed) {
                if (read.equals(stamps())) {
                    throw failed;
                }
            }
            read = stampsAtRest();
        }
    }

    /**
     * Waits for changes until the thread is interrupted.
     *
     * @param changed is called after each change, with what {@link #read()} gives
     */
    public void follow(Consumer<Supplier<PackFiles>> changed) {
        while (!Thread.currentThread().isInterrupted()) {
            pause();
            if (hasChangedAndRests()) {
                changed.accept(this::read);
            }
        }
    }

    private boolean hasChangedAndRests() {
        Map<String, String> now = stamps();
        boolean rests = now.equals(seen);
        seen = now;
        return rests && !now.equals(read);
    }

    private Map<String, String> stampsAtRest() {
        Map<String, String> before = stamps();
        pause();
        Map<String, String> now = stamps();
        while (!now.equals(before) && !Thread.currentThread().isInterrupted()) {
            before = now;
            pause();
            now = stamps();
        }
        return now;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What tells one state of each file from another. What can't be looked at counts as not there. */
    private Map<String, String> stamps() {
        var stamps = new TreeMap<String, String>();
        try {
            Files.walkFileTree(folder.toRealPath(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    stamps.put(
                            file.toString(),
                            attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException vanished) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException vanished) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException gone) {
            return Map.of();
        }
        return stamps;
    }
}
