package org.convive.knowledge;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How many programmes say something of one side of their context.
 *
 * @param field the side of the context
 * @param filled how many programmes say something of it
 * @param judgements how many of these rest on the editors' judgement alone
 * @param programmes how many programmes there are
 */
public record Completeness(ContextField field, int filled, int judgements, int programmes) {

    /** One entry for each side of the context, in the order in which they are told. */
    public static List<Completeness> of(Collection<Programme> programmes) {
        return Arrays.stream(ContextField.values())
                .map(field -> of(field, programmes))
                .toList();
    }

    /** The share that is filled, in percent, rounded down; 0 where there is no programme. */
    public int percent() {
        return programmes == 0 ? 0 : 100 * filled / programmes;
    }

    /** Whether enough programmes say something of it. */
    public boolean isEnough() {
        return percent() >= field.wantedPercent();
    }

    private static Completeness of(ContextField field, Collection<Programme> programmes) {
        List<ContextNote> notes = programmes.stream()
                .map(programme -> programme.context(field))
                .flatMap(Optional::stream)
                .toList();
        int judged = (int)
                notes.stream().filter(note -> note.mark() == Mark.JUDGEMENT).count();
        return new Completeness(field, notes.size(), judged, programmes.size());
    }
}
