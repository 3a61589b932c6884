package org.convive.rulepack;

/** The paths that files of a pack may have: names of visible characters, from the pack's folder downwards. */
final class PackPath {

    private static final int LONGEST = 250;

    private PackPath() {}

    /** Whether a path leads to a file inside the pack, on every system, and can be shown to anyone. */
    static boolean isPlain(String path) {
        if (path.length() > LONGEST || path.contains("\\") || path.contains(":") || path.contains("\n")) {
            return false;
        }
        for (String name : path.split("/", -1)) {
            if (name.isBlank() || name.equals(".") || name.equals("..") || name.contains("\t")) {
                return false;
            }
        }
        return Visible.firstHidden(path).isEmpty();
    }

    /** Whether a file of a plain path is left out without a word, as it is in folders. */
    static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }
}
