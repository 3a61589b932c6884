package org.convive.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convive.audit.Area;

/**
 * The areas of one audit, by id.
 *
 * <p>An audit that lists its areas may name no others. In one that lists none, an area exists by being named.
 */
final class AreaBook {

    /** What becomes of an area that isn't listed. */
    enum Unlisted {
        REFUSED,
        ADDED,
        /** The list couldn't be read, so nobody knows what it would have held. */
        IGNORED
    }

    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Unlisted unlisted;

    AreaBook(List<Area> listed, Unlisted unlisted) {
        listed.forEach(area -> areas.put(area.id(), area));
        this.unlisted = unlisted;
    }

    /** The id of the area that the value names. */
    Optional<String> read(ValueCursor value) {
        Optional<String> id = value.text();
        id.filter(named -> !areas.containsKey(named)).ifPresent(named -> {
            if (unlisted == Unlisted.ADDED) {
                areas.put(named, Area.of(named));
            } else if (unlisted == Unlisted.REFUSED && !value.problems().isFull()) {
                refuse(value, named);
            }
        });
        return id.filter(areas::containsKey);
    }

    /** All areas, those that were only named after those that were listed. */
    List<Area> all() {
        return new ArrayList<>(areas.values());
    }

    private void refuse(ValueCursor value, String named) {
        Optional<String> meant = areas.values().stream()
                .filter(area -> area.name().equalsIgnoreCase(named))
                .map(Area::id)
                .findFirst()
                .or(() -> KnownCodes.nearest(named, areas.keySet()));
        value.refuse(
                ProblemCode.UNKNOWN_AREA,
                ", which isn't among the areas of this audit; add it to `areas`, or correct it."
                        + KnownCodes.hint(meant, areas.keySet()),
                meant);
    }
}
