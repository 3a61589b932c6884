package org.convive.portfolio;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that there is only so much of.
 *
 * @param kind what sort of thing it is
 * @param code which one of its kind: a body, a capacity, a kind of staff; empty where there is only one
 * @param uses how much of it each programme uses, by the programme's id; one that is left out uses nothing
 * @param most how much of it there is
 */
public record Limit(Kind kind, String code, Map<String, Long> uses, long most) {

    /** Copies the map. */
    public Limit {
        uses = Collections.unmodifiableMap(new TreeMap<>(uses));
    }

    /** What limits are about. */
    public enum Kind {
        /** Money, or the cost units that stand in for it. */
        BUDGET,
        /** How many programmes a set may have. */
        PROGRAMMES,
        /** How many programmes a body can lead, or take part in where it is named. */
        BODY,
        /** How many programmes a capacity can serve. */
        CAPACITY,
        /** People of a kind. */
        STAFF;

        private final String code = name().toLowerCase(java.util.Locale.ROOT);

        /** The code used in answers, such as {@code budget}. */
        public String code() {
            return code;
        }
    }

    /** How much of it these programmes use together. */
    public long used(Collection<String> programmes) {
        return programmes.stream().mapToLong(this::use).sum();
    }

    /** How much of it one programme uses. */
    public long use(String programme) {
        return uses.getOrDefault(programme, 0L);
    }

    /** Whether these programmes keep within it. */
    public boolean allows(Collection<String> programmes) {
        return used(programmes) <= most;
    }

    /** The same limit with another amount. */
    public Limit withMost(long amount) {
        return new Limit(kind, code, uses, amount);
    }

    /** Whether it is the same limit, whatever its amount. */
    public boolean isSame(Limit other) {
        return kind == other.kind && code.equals(other.code);
    }
}
