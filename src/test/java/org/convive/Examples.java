package org.convive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.convive.audit.SafetyAudit;

/** The audits of the folder {@code examples}. */
public final class Examples {

    private static final Path FOLDER = Path.of("examples");
    private static final String REFUSED = "every-kind-of-error.json";

    private Examples() {}

    /** The names of all audits that are meant to be read. */
    public static Stream<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.equals(REFUSED))
                    .sorted()
                    .toList();
            return names.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The bytes of an audit. */
    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The bytes of the audit that has every kind of error. */
    public static byte[] refused() {
        return bytes(REFUSED);
    }

    /** An audit, read. */
    public static SafetyAudit audit(String name) {
        return ShippedPack.READER.read(bytes(name));
    }
}
