package org.convive.rulepack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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
     * All files below a folder, but for hidden ones.
     *
     * @throws PackRefused if the folder holds links, or more than a pack may
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static PackFiles ofFolder(Path folder) {
        return FolderOfFiles.read(folder);
    }

    /**
     * All files of a zip file, but for hidden ones. A folder that everything lies in is left away.
     *
     * @throws PackRefused if the zip file is broken, has paths that lead out of it, or holds more than a pack may
     */
    public static PackFiles ofZip(InputStream zip) {
        return ZipOfFiles.read(zip);
    }

    /** The paths of all files, in their order. */
    public Set<String> paths() {
        return contents.keySet();
    }

    /** The bytes of a file; none when there is no such file. */
    public byte[] bytes(String path) {
        return contents.getOrDefault(path, new byte[0]).clone();
    }

    /**
     * The SHA-256 hash of what the pack says, in lower-case hexadecimal: the same files give the same hash, wherever
     * they lie and in whatever order they were read. Files that aren't read, such as a README, don't count.
     */
    public String hash() {
        MessageDigest digest = sha256();
        contents.forEach((path, bytes) -> {
            if (!PackTexts.isRead(path)) {
                return;
            }
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The files as a zip file, which {@link #ofZip} reads: the same files give the same bytes. */
    public byte[] zip() {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setLastModifiedTime(FileTime.fromMillis(0));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be written to", impossible);
        }
        return packed.toByteArray();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
