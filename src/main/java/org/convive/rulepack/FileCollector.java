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
    private long bytes;

    /** Takes in a file, or reports why not. Nothing is read past the limits. */
    void add(String path, InputStream content) throws IOException {
        if (isHidden(path)) {
            return;
        }
        byte[] read = content.readNBytes(PackLimits.BYTES_OF_A_FILE + 1);
        bytes += read.length;
        if (read.length > PackLimits.BYTES_OF_A_FILE) {
            refuse(
                    PackProblem.TOO_LARGE,
                    path,
                    "the file is too large; a file of a pack has at most %,d bytes"
                            .formatted(PackLimits.BYTES_OF_A_FILE));
        } else if (contents.put(path, read) != null) {
            refuse(PackProblem.DUPLICATE_ID, path, "the file is there twice");
        }
    }

    /** Reports a file that can't be taken in. */
    void refuse(PackProblem problem, String path, String message) {
        diagnostics.report(problem, new Location(path, 1, 1), message);
    }

    /** Whether the pack is past the limits, so that there is no sense in going on. */
    boolean isFull() {
        return bytes > PackLimits.BYTES || contents.size() > PackLimits.FILES;
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
                    "pack.yaml",
                    "the pack is too large; it has at most %,d files and %,d bytes"
                            .formatted(PackLimits.FILES, PackLimits.BYTES));
        }
        if (!diagnostics.isSound()) {
            throw new PackRefused(diagnostics.all());
        }
        return PackFiles.of(contents);
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }
}
