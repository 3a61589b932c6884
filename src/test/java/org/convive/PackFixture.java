package org.convive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convive.rulepack.Diagnostic;
import org.convive.rulepack.PackFiles;
import org.junit.jupiter.api.DynamicTest;

/**
 * A small pack with something in it, and what is to be said of it.
 *
 * <p>A fixture is a text: a sentence that says what it is about; then, each after a line {@code === path}, files that are
 * laid over a small base pack; then, after {@code === expected}, every diagnostic, or {@code sound}. After the path may
 * stand how the file is written: {@code [bom]}, {@code [crlf]}, {@code [latin-1]}, {@code [utf-16]}, {@code [times 1000]},
 * {@code [append]} to the file of the base pack, {@code [edit]} it ({@code - old} and {@code + new}), {@code [delete]} it, or
 * take the one of the pack that ships ({@code [shipped]}).
 */
public final class PackFixture {

    private static final boolean UPDATE = Boolean.getBoolean("convive.update");
    private static final Path RESOURCES = Path.of("src", "test", "resources", "org", "convive");
    private static final Pattern PART = Pattern.compile("(?m)^=== (\\S+)(.*)\n");
    private static final String EXPECTED = "expected";

    private final Path file;
    private final String text;

    private PackFixture(Path file) {
        this.file = file;
        this.text = read(file);
    }

    /** A test for every fixture of a folder: what is said of it is exactly what is expected. */
    public static Stream<DynamicTest> testsOf(String folder, Function<PackFiles, List<Diagnostic>> check) {
        return all(folder)
                .map(fixture -> DynamicTest.dynamicTest(
                        fixture.name(), fixture.file.toUri(), () -> fixture.hold(check.apply(fixture.files()))));
    }

    /** All fixtures of a folder. */
    public static Stream<PackFixture> all(String folder) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.sorted().map(PackFixture::new).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What it is called. */
    public String name() {
        return file.getFileName().toString().replace(".txt", "");
    }

    /** What is expected, line by line. */
    public String expected() {
        return text.substring(text.indexOf("=== " + EXPECTED) + EXPECTED.length() + 5)
                .strip();
    }

    /** The base pack: the whole vocabulary, two programmes and no rule. */
    public static PackFiles base() {
        return PackFiles.of(baseContents());
    }

    private static TreeMap<String, byte[]> baseContents() {
        var contents = new TreeMap<String, byte[]>();
        for (String path : ShippedPack.FILES.paths()) {
            boolean base = path.equals("pack.yaml")
                    || path.startsWith("vocabulary/")
                    || path.equals("programmes/mentoring.yaml")
                    || path.equals("programmes/boot-camps.yaml");
            if (base) {
                contents.put(path, ShippedPack.FILES.bytes(path));
            }
        }
        return contents;
    }

    /** The pack with its files laid over the base. */
    public PackFiles files() {
        TreeMap<String, byte[]> contents = baseContents();
        Matcher part = PART.matcher(text);
        while (part.find() && !part.group(1).equals(EXPECTED)) {
            String rest = text.substring(part.end());
            lay(contents, part.group(1), part.group(2), rest.substring(0, rest.indexOf("\n=== ") + 1));
        }
        return PackFiles.of(contents);
    }

    private void hold(List<Diagnostic> found) throws IOException {
        String said = found.isEmpty()
                ? "sound"
                : found.stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
        if (UPDATE) {
            int end = text.indexOf("=== " + EXPECTED);
            Files.writeString(file, text.substring(0, end) + "=== " + EXPECTED + "\n" + said + "\n");
        } else {
            assertThat(said).as(text).isEqualTo(expected());
        }
    }

    private static void lay(TreeMap<String, byte[]> contents, String path, String how, String content) {
        String base = new String(contents.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
        String whole = content;
        if (how.contains("[delete]")) {
            contents.remove(path);
            return;
        }
        if (how.contains("[shipped]")) {
            contents.put(path, ShippedPack.FILES.bytes(path));
            return;
        }
        if (how.contains("[append]")) {
            whole = base + content;
        }
        if (how.contains("[edit]")) {
            whole = edited(base, content);
        }
        Matcher times = Pattern.compile("\\[times (\\d+)]").matcher(how);
        if (times.find()) {
            whole = whole.repeat(Integer.parseInt(times.group(1)));
        }
        if (how.contains("[crlf]")) {
            whole = whole.replace("\n", "\r\n");
        }
        if (how.contains("[bom]")) {
            whole = "\uFEFF" + whole;
        }
        contents.put(path, unescaped(whole).getBytes(charset(how)));
    }

    /** Characters that can't be seen are written as {@code <U+200B>}. */
    private static String unescaped(String written) {
        return Pattern.compile("<U\\+([0-9A-F]{4,6})>")
                .matcher(written)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    private static String edited(String base, String edits) {
        String edited = base;
        String old = "";
        for (String line : edits.split("\n")) {
            if (line.startsWith("- ")) {
                old = line.substring(2);
                assertThat(edited).contains(old);
            } else if (line.startsWith("+ ")) {
                edited = edited.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(line.substring(2)));
            }
        }
        return edited;
    }

    private static Charset charset(String how) {
        if (how.contains("[latin-1]")) {
            return StandardCharsets.ISO_8859_1;
        }
        return how.contains("[utf-16]") ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
