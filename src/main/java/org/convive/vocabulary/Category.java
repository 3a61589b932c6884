package org.convive.vocabulary;

import java.util.List;

/**
 * A kind of action that experts recommend, coarser than a programme: the unit in which answers are compared with theirs.
 *
 * @param code the stable code
 * @param family the prevention family it belongs to
 * @param name its name
 * @param aliases codes of other vocabularies for it
 */
public record Category(String code, String family, LocalText name, List<String> aliases) {

    /** Copies the list. */
    public Category {
        aliases = List.copyOf(aliases);
    }
}
