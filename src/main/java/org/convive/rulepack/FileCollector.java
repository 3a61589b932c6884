package org.convive.rulepack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.convive.rulepack.model.Location;

/** Takes in the files of a pack one by one, and no more than a pack may have. */
final class FileCollector {

    private final Map<String, byte[]> contents = new TreeMap<>();
    private final Diagnostics diagnostics = new Diagnostics();
    private final String container;
    private int entries;
    private long bytes;

    /**
     * An empty pack.
     *
     * @param container what the files come from, to be named where a path can't be
     */
    FileCollector(String container) {
        this.container = container;
    }

    /**
     * Takes in a file, or reports why not.
     *
     * @return whether all of it was read; of a file that is too large the rest is never looked at
     */
    boolean add(String path, InputStream content) throws IOException {
        entries++;
        byte[] read = content.readNBytes(PackLimits.BYTES_OF_A_FILE + 1);
        bytes += read.length;
        if (!PackPath.isPlain(path)) {
            refuse(
                    PackProblem.UNSAFE_PATH,
                    container,
                    "the path `" + Diagnostics.echo(path) + "` isn't a plain path inside the pack");
        } else if (read.length > PackLimits.BYTES_OF_A_FILE) {
            refuse(
                    PackProblem.TOO_LARGE,
                    path,
                    "the file is too large; a file of a pack has at most %,d bytes"
                            .formatted(PackLimits.BYTES_OF_A_FILE));
        } else if (!PackPath.isHidden(path) && contents.put(path, read) != null) {
            refuse(PackProblem.DUPLICATE_ID, path, "the file is there twice");
        }
        return read.length <= PackLimits.BYTES_OF_A_FILE;
    }

    /** Counts a folder: whoever means harm can write any number of them. */
    void addFolder() {
        entries++;
    }

    /** How many files and folders there were so far. */
    int entries() {
        return entries;
    }

    /** Reports a file that can't be taken in. */
    void refuse(PackProblem problem, String path, String message) {
        String shown = PackPath.isPlain(path) ? path : container;
        diagnostics.report(problem, new Location(shown, 1, 1), message);
    }

    /** Whether the pack is past the limits, so that there is no sense in going on. */
    boolean isFull() {
        return bytes > PackLimits.BYTES || entries > PackLimits.FILES;
    }

    /**
     * What was taken in.
     *
     * @throws PackRefused if anything was refused
     */
    PackFiles files() {
        if (isFull()) {
            refuse(
                    PackProblem.TOO_LARGE,
                    container,
                    "the pack is too large; it has at most %,d files and folders and %,d bytes"
                            .formatted(PackLimits.FILES, PackLimits.BYTES));
        }
        if (!diagnostics.isSound()) {
            throw new PackRefused(diagnostics.all());
        }
        return PackFiles.of(contents);
    }
}
