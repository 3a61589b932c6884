package org.convive.rulepack;

import java.io.IOException;
import java.io.InputStream;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a zip file, read in memory: nothing is ever written to where its paths point. */
final class ZipOfFiles {

    private static final Pattern PLAIN_PATH =
            Pattern.compile("(?!.*(^|/)\\.\\.?(/|$))[^\\\\/:\\x00]+(/[^\\\\/:\\x00]+)*");

    private final FileCollector files = new FileCollector();

    private ZipOfFiles() {}

    static PackFiles read(InputStream zip) {
        var reading = new ZipOfFiles();
        reading.readAll(zip);
        return withoutOuterFolder(reading.files.files());
    }

    private void readAll(InputStream zip) {
        int entries = 0;
        try (var stream = new ZipInputStream(zip)) {
            ZipEntry entry = stream.getNextEntry();
            while (entry != null && !files.isFull()) {
                if (!entry.isDirectory()) {
                    read(entry.getName(), stream);
                }
                entries++;
                entry = stream.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException broken) {
            files.refuse(PackProblem.BROKEN_ZIP, "zip", "the zip file can't be read to its end");
            return;
        }
        if (entries == 0) {
            files.refuse(PackProblem.BROKEN_ZIP, "zip", "this isn't a zip file, or it is empty");
        }
    }

    private void read(String path, InputStream content) throws IOException {
        if (PLAIN_PATH.matcher(path).matches()) {
            files.add(path, content);
        } else {
            files.refuse(
                    PackProblem.UNSAFE_PATH,
                    "zip",
                    "the path `" + Diagnostics.echo(path) + "` in the zip file isn't a plain path inside the pack");
        }
    }

    private static PackFiles withoutOuterFolder(PackFiles files) {
        String first = files.paths().isEmpty() ? "" : files.paths().iterator().next();
        String outer = first.substring(0, first.indexOf('/') + 1);
        if (outer.isEmpty() || !files.paths().stream().allMatch(path -> path.startsWith(outer))) {
            return files;
        }
        var inner = new TreeMap<String, byte[]>();
        files.paths().forEach(path -> inner.put(path.substring(outer.length()), files.bytes(path)));
        return PackFiles.of(inner);
    }
}
