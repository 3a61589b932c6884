package org.convive.rulepack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of one pack as they were read, by path inside the pack. */
public final class PackFiles {

    private final SortedMap<String, byte[]> contents;

    private PackFiles(Map<String, byte[]> contents) {
        this.contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
    }

    /** The given contents by path, paths written with {@code /}. */
    public static PackFiles of(Map<String, byte[]> contents) {
        return new PackFiles(contents);
    }

    /**
     * All regular files below a folder.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static PackFiles ofFolder(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            var contents = new TreeMap<String, byte[]>();
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return new PackFiles(contents);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the pack folder " + folder, unreadable);
        }
    }

    /** The paths of all files, in their order. */
    public Set<String> paths() {
        return contents.keySet();
    }

    /** The bytes of a file; none when there is no such file. */
    public byte[] bytes(String path) {
        return contents.getOrDefault(path, new byte[0]).clone();
    }

    /** The text of every file whose path starts and ends so, by path. */
    public SortedMap<String, String> texts(String start, String end) {
        var texts = new TreeMap<String, String>();
        contents.forEach((path, bytes) -> {
            if (path.startsWith(start) && path.endsWith(end)) {
                texts.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return texts;
    }

    /**
     * The SHA-256 hash of what the pack says, in lower-case hexadecimal: the same files give the same hash, wherever
     * they lie and in whatever order they were read.
     */
    public String hash() {
        MessageDigest digest = sha256();
        contents.forEach((path, bytes) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
