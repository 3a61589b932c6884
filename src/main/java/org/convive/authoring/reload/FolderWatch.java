package org.convive.authoring.reload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees when the files below a folder have changed and come to rest.
 *
 * <p>It looks again and again instead of asking to be told: that works the same on every file system, network drives
 * included, sees editors that save by replacing a file, and costs a few milliseconds a look. A change counts once two looks
 * in a row see the same, so a pack that is half saved is never taken.
 */
public final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final Path folder;
    private final Duration pause;
    private final Runnable changed;
    private final Thread thread;

    private FolderWatch(Path folder, Duration pause, Runnable changed) {
        this.folder = folder;
        this.pause = pause;
        this.changed = changed;
        this.thread = new Thread(this::watch, "watch-" + folder.getFileName());
        this.thread.setDaemon(true);
    }

    /**
     * Begins to watch.
     *
     * @param pause how long to wait between two looks
     * @param changed runs, on the watch's own thread, after each change
     */
    public static FolderWatch start(Path folder, Duration pause, Runnable changed) {
        var watch = new FolderWatch(folder, pause, changed);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        Map<String, String> known = look();
        Map<String, String> before = known;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException closed) {
                return;
            }
            Map<String, String> now = look();
            if (now.equals(before) && !now.equals(known)) {
                known = now;
                tell();
            }
            before = now;
        }
    }

    private void tell() {
        try {
            changed.run();
        } catch (RuntimeException failed) {
            LOG.error("a change of {} could not be taken up", folder, failed);
        }
    }

    /** Size and time of each file. A file that vanishes while it is looked at will be missing at the next look. */
    private Map<String, String> look() {
        var stamps = new TreeMap<String, String>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
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
            });
        } catch (NoSuchFileException gone) {
            return stamps;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot look into " + folder, unreadable);
        }
        return stamps;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
