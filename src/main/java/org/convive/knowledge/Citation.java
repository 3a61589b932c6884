package org.convive.knowledge;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A publication that a statement stands on.
 *
 * @param id its name inside the programme
 * @param authors who wrote it
 * @param year when it appeared
 * @param title its title
 * @param venue where it appeared, blank when unknown
 * @param link where it can be read, blank when unknown
 * @param mark how far it was checked
 * @param note what was taken from it, or what is doubtful
 */
public record Citation(
        String id,
        String authors,
        OptionalInt year,
        String title,
        String venue,
        String link,
        Mark mark,
        Optional<String> note) {}
