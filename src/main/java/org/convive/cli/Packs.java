package org.convive.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.convive.rulepack.PackFiles;

/** Where commands get their pack from. */
public interface Packs {

    /** The files of the pack in the given folder, or of the pack that is used when none is given. */
    PackFiles open(Optional<Path> folder);
}
