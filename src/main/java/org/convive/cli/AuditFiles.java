package org.convive.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.convive.authoring.impact.analysis.NamedAudit;

/** Finds the audits that a command names. */
final class AuditFiles {

    private AuditFiles() {}

    /** The audits: each file, and of each folder the JSON files that lie directly in it, in the order of their names. */
    static List<NamedAudit> read(List<Path> filesAndFolders) {
        var audits = new ArrayList<NamedAudit>();
        for (Path path : filesAndFolders) {
            List<Path> files = Files.isDirectory(path) ? inside(path) : List.of(path);
            files.forEach(file -> audits.add(audit(file)));
        }
        if (audits.isEmpty()) {
            throw new Terminal.CommandRefused(
                    "there are no audits in " + filesAndFolders + "; an audit is a JSON file");
        }
        return audits;
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new Terminal.CommandRefused("cannot read the folder " + folder);
        }
    }

    private static NamedAudit audit(Path file) {
        try {
            return new NamedAudit(file.toString().replace('\\', '/'), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new Terminal.CommandRefused("cannot read " + file + "; an audit is a JSON file");
        }
    }
}
