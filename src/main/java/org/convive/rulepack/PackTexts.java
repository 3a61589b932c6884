package org.convive.rulepack;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.convive.rulepack.model.Location;

/** The texts of a pack's files, by path inside the pack. */
public final class PackTexts {

    private static final Set<String> READ = Set.of(".yaml", ".csv", ".drl");
    private static final Set<String> BESIDE = Set.of(".md", ".schema.json");

    private final SortedMap<String, String> texts;

    private PackTexts(SortedMap<String, String> texts) {
        this.texts = Collections.unmodifiableSortedMap(texts);
    }

    /** The texts of all files that are read; what can't be read, or wouldn't be, is reported. */
    public static PackTexts of(PackFiles files, Diagnostics diagnostics) {
        var texts = new TreeMap<String, String>();
        for (String path : files.paths()) {
            byte[] bytes = files.bytes(path);
            if (bytes.length > PackLimits.BYTES_OF_A_FILE) {
                diagnostics.report(
                        PackProblem.TOO_LARGE,
                        new Location(path, 1, 1),
                        "the file has %,d bytes; a file of a pack has at most %,d"
                                .formatted(bytes.length, PackLimits.BYTES_OF_A_FILE));
            } else if (isRead(path)) {
                new TextDecoder(path, diagnostics).decode(bytes).ifPresent(text -> texts.put(path, text));
            } else if (!endsWith(path, BESIDE)) {
                diagnostics.report(
                        PackProblem.UNREAD_FILE,
                        new Location(path, 1, 1),
                        "files of this kind aren't read; tables end in .csv, rules in .drl, all else in .yaml");
            }
        }
        return new PackTexts(texts);
    }

    /** The text of every file whose path starts and ends so, by path. */
    public SortedMap<String, String> matching(String start, String end) {
        var matching = new TreeMap<>(texts);
        matching.keySet().removeIf(path -> !path.startsWith(start) || !path.endsWith(end));
        return matching;
    }

    /** Whether a file of this name is part of what the pack says. */
    static boolean isRead(String path) {
        return endsWith(path, READ);
    }

    private static boolean endsWith(String path, Set<String> ends) {
        return ends.stream().anyMatch(path::endsWith);
    }
}
