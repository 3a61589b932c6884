package org.convive.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that people have read line by line, kept as files. After a change, {@code -Dconvive.update=true} writes them anew,
 * to be read again.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "convive", "explanation");

    private Golden() {}

    /** Holds a text against its file. */
    public static void hold(String name, String text) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("convive.update")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, text);
            }
            assertThat(text).isEqualTo(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
