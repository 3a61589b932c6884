package org.convive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.RulePack;

/** The shipped pack, or another, as an expert would change it: text by text, in its files. */
public final class ChangedPack {

    private final TreeMap<String, String> texts = new TreeMap<>();

    /** The shipped pack, to be changed. */
    public ChangedPack() {
        this(ShippedPack.FILES);
    }

    /** The pack of these files, to be changed. */
    public ChangedPack(PackFiles files) {
        files.paths().forEach(path -> texts.put(path, new String(files.bytes(path), StandardCharsets.UTF_8)));
    }

    /** Writes something else for a text that stands in a file. */
    public ChangedPack replacing(String file, String text, String by) {
        String before = text(file);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " doesn't hold " + text);
        }
        texts.put(file, before.replace(text, by));
        return this;
    }

    /** Takes out every line that starts so. */
    public ChangedPack without(String file, String start) {
        String kept = String.join(
                "\n", text(file).lines().filter(line -> !line.startsWith(start)).toList());
        texts.put(file, kept + "\n");
        return this;
    }

    /** Adds lines at the end of a file, which may be new. */
    public ChangedPack adding(String file, String lines) {
        texts.put(file, texts.getOrDefault(file, "") + lines + "\n");
        return this;
    }

    /** The text of a file. */
    public String text(String file) {
        String text = texts.get(file);
        if (text == null) {
            throw new IllegalArgumentException("the pack has no " + file);
        }
        return text;
    }

    /** The files. */
    public PackFiles files() {
        var contents = new TreeMap<String, byte[]>();
        texts.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return PackFiles.of(contents);
    }

    /** The pack, read and checked. */
    public RulePack read() {
        return PackReader.read(files());
    }

    /** Writes the files into a folder. */
    public Path writeTo(Path folder) {
        try {
            for (String path : texts.keySet()) {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text(path));
            }
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
