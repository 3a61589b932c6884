package org.convive.knowledge;

import java.util.Optional;
import org.convive.vocabulary.LocalText;

/**
 * What a programme costs, as far as that is known.
 *
 * @param level the code of the cost level
 * @param note the figures, or what drives the cost
 * @param source where the figures were read
 * @param mark how far they were checked
 */
public record Cost(String level, LocalText note, Optional<String> source, Mark mark) {

    /** Whether anything is known of it, if only its order. */
    public boolean isKnown() {
        return !level.equals("unknown") && !note.english().isBlank();
    }
}
