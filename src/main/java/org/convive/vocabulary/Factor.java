package org.convive.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A coded thing that a finding can be about.
 *
 * @param code the stable code, such as {@code youth-unemployment}
 * @param kind what sort of thing it is
 * @param dimension the chapter of the audit it belongs to
 * @param rootCause the UN root cause of urban crime that it is part of, if any
 * @param name its name
 * @param definition one plain sentence
 * @param aliases codes of other vocabularies that an audit may use for it
 * @param synonyms what a city official would type, by language
 * @param actionable whether a city can act on it within a council term
 */
public record Factor(
        String code,
        FactorKind kind,
        String dimension,
        Optional<String> rootCause,
        LocalText name,
        LocalText definition,
        List<String> aliases,
        Map<String, List<String>> synonyms,
        boolean actionable) {

    /** Copies the collections. */
    public Factor {
        aliases = List.copyOf(aliases);
        synonyms = Map.copyOf(synonyms);
    }
}
