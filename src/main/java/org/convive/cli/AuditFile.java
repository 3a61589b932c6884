package org.convive.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.convive.audit.SafetyAudit;
import org.convive.exchange.AuditReader;
import org.convive.rulepack.RulePack;

/** Reads the one audit that a command names. */
final class AuditFile {

    private AuditFile() {}

    /** The audit of a file, or of standard input where the name is a dash, in the words of a pack. */
    static SafetyAudit read(String file, RulePack pack) {
        var reader =
                new AuditReader(pack.vocabulary(), pack.knowledge().programmes().keySet());
        return with(file, reader::read);
    }

    /** The text of the audit, unread. */
    static String text(String file) {
        return with(file, stream -> new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }

    /** What is done with an open file. */
    @FunctionalInterface
    private interface Reading<T> {

        T of(InputStream stream) throws IOException;
    }

    private static <T> T with(String file, Reading<T> reading) {
        if (Files.isDirectory(Path.of(file))) {
            throw new Terminal.CommandRefused(file + " is a folder; an audit is a JSON file");
        }
        try (InputStream stream = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            return reading.of(stream);
        } catch (NoSuchFileException missing) {
            throw new Terminal.CommandRefused("there is no file " + file);
        } catch (IOException unreadable) {
            throw new Terminal.CommandRefused("cannot read " + file + "; an audit is a JSON file");
        }
    }
}
