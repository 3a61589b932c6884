package org.convive.rulepack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of a zip file, read in memory: nothing is ever written to where its paths point.
 *
 * <p>No more is unpacked than a pack may have. To skip an entry is to unpack it, so at the first that is too large, or isn't
 * what it says, reading ends.
 */
final class ZipOfFiles {

    private static final int END_OF_LIST = 0x06054b50;
    private static final int LENGTH_OF_END = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int PLACE_OF_COUNT = 10;

    private final FileCollector files = new FileCollector("zip");

    private ZipOfFiles() {}

    static PackFiles read(InputStream zip) {
        var reading = new ZipOfFiles();
        reading.readAll(zip);
        return withoutOuterFolder(reading.files.files());
    }

    private void readAll(InputStream zip) {
        try {
            byte[] packed = zip.readNBytes(PackLimits.BYTES + 1);
            if (packed.length > PackLimits.BYTES) {
                files.refuse(
                        PackProblem.TOO_LARGE,
                        "zip",
                        "the zip file is too large; it has at most %,d bytes".formatted(PackLimits.BYTES));
            } else if (readEntries(packed)) {
                checkCount(packed);
            }
        } catch (IOException | IllegalArgumentException broken) {
            files.refuse(PackProblem.BROKEN_ZIP, "zip", "the zip file can't be read to its end");
        }
    }

    /** Reads the entries, and says whether all of them could be. */
    private boolean readEntries(byte[] packed) throws IOException {
        try (var stream = new ZipInputStream(new ByteArrayInputStream(packed))) {
            ZipEntry entry = stream.getNextEntry();
            while (entry != null && !files.isFull()) {
                if (!read(entry, stream)) {
                    return false;
                }
                entry = stream.getNextEntry();
            }
            return !files.isFull();
        }
    }

    private boolean read(ZipEntry entry, InputStream content) throws IOException {
        if (!entry.isDirectory()) {
            return files.add(entry.getName(), content);
        }
        files.addFolder();
        if (content.read() < 0) {
            return true;
        }
        files.refuse(
                PackProblem.BROKEN_ZIP,
                "zip",
                "the folder `" + Diagnostics.echo(entry.getName()) + "` in the zip file has content of its own");
        return false;
    }

    /** Reports a zip file whose own list doesn't name as many entries as there are, since it was cut off or put together. */
    private void checkCount(byte[] packed) {
        OptionalInt listed = listed(ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN));
        if (files.entries() == 0 || listed.isEmpty()) {
            files.refuse(PackProblem.BROKEN_ZIP, "zip", "this isn't a whole zip file, or it is empty");
        } else if (listed.getAsInt() != files.entries()) {
            files.refuse(
                    PackProblem.BROKEN_ZIP,
                    "zip",
                    "the zip file lists %d entries but has %d".formatted(listed.getAsInt(), files.entries()));
        }
    }

    private static OptionalInt listed(ByteBuffer packed) {
        int last = packed.capacity() - LENGTH_OF_END;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (packed.getInt(at) == END_OF_LIST) {
                return OptionalInt.of(Short.toUnsignedInt(packed.getShort(at + PLACE_OF_COUNT)));
            }
        }
        return OptionalInt.empty();
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
