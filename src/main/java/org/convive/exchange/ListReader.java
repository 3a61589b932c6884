package org.convive.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.convive.audit.ElementKind;
import tools.jackson.databind.JsonNode;

/** Reads the lists of an audit, gives every entry its id, and lets no id be used twice. */
final class ListReader {

    private static final int LONGEST_ID_IN_A_SUBJECT = 40;

    private final JsonNode audit;
    private final ObjectCursor root;
    private final boolean readable;

    ListReader(JsonNode audit, ObjectCursor root) {
        this.audit = audit;
        this.root = root;
        this.readable = refuseTooMany();
    }

    /** What can be read of a list; the reading is given each entry and its id. */
    <T> List<Placed<T>> read(ElementKind kind, BiFunction<ObjectCursor, String, Optional<T>> reading) {
        Optional<ValueCursor> list = root.at(kind.section());
        if (list.isEmpty() || !readable) {
            return List.of();
        }
        var parts = new ArrayList<Placed<T>>();
        Map<String, String> placeById = new HashMap<>();
        List<ValueCursor> entries = list.get().entries();
        int[] ranks = ranks(entries);
        for (int i = 0; i < entries.size(); i++) {
            int index = i;
            ValueCursor entry = entries.get(i);
            entry.object(subject(kind, index, entry.node()))
                    .flatMap(object -> reading.apply(object, claimId(kind, ranks[index], object, placeById)))
                    .ifPresent(part -> parts.add(new Placed<>(part, entry.pointer())));
        }
        return parts;
    }

    /** Whether the list is there and holds something, readable or not. */
    boolean has(ElementKind kind) {
        JsonNode list = audit.get(kind.section());
        return list != null && !list.isNull() && !(list.isArray() && list.isEmpty());
    }

    /** The rank of each entry by what it says, so that an entry without an id has the same one wherever it stands. */
    private static int[] ranks(List<ValueCursor> entries) {
        List<Integer> byContent = IntStream.range(0, entries.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer index) -> entries.get(index).node().toString())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int[] ranks = new int[entries.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[byContent.get(rank)] = rank;
        }
        return ranks;
    }

    private String claimId(ElementKind kind, int rank, ObjectCursor entry, Map<String, String> placeById) {
        Optional<String> written = entry.text("id");
        String id = written.orElse(kind.defaultId(rank));
        String earlier = placeById.putIfAbsent(id, entry.pointer());
        if (earlier != null) {
            String right = written.isPresent()
                    ? "%s has an id that %s has already; give each its own."
                    : "%s has no id, and the one it would be given is used at %s already; give it one of its own.";
            entry.problems()
                    .report(
                            ProblemCode.DUPLICATE_ID,
                            Pointer.to(entry.pointer(), "id"),
                            right.formatted(entry.subject(), earlier));
        }
        return id;
    }

    private boolean refuseTooMany() {
        int size = 0;
        for (ElementKind kind : ElementKind.values()) {
            JsonNode list = audit.get(kind.section());
            size += list != null && list.isArray() ? list.size() : 0;
        }
        if (size <= ValueCursor.MOST_ENTRIES) {
            return true;
        }
        root.problems()
                .report(
                        ProblemCode.TOO_MANY,
                        Pointer.ROOT,
                        "The audit has %s entries in its lists; %s is the most that is read. Split it by area."
                                .formatted(Shown.count(size), Shown.count(ValueCursor.MOST_ENTRIES)));
        return false;
    }

    private static String subject(ElementKind kind, int index, JsonNode entry) {
        String name = kind.singular();
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        JsonNode id = entry.get("id");
        boolean named = id != null && id.isString() && !id.stringValue().isBlank();
        return named && id.stringValue().length() <= LONGEST_ID_IN_A_SUBJECT
                ? capital + " " + id.stringValue().strip()
                : capital + " " + (index + 1);
    }
}
