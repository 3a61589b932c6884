package org.convive.inference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * Something that rules can read: a typed row of texts and numbers, any of which may be unknown.
 *
 * <p>Two facts are the same only if they are the same object; the key tells them apart for people and puts them in
 * order.
 */
public abstract class Fact {

    /** By type, then key: the order in which answers name facts. */
    public static final Comparator<Fact> READING_ORDER = Fact::compareByTypeAndKey;

    private final FactType type;
    private final String key;
    private final @Nullable String[] texts;
    private final double[] numbers;

    Fact(FactType type, String key, @Nullable String[] texts, double[] numbers) {
        this.type = type;
        this.key = key;
        this.texts = texts;
        this.numbers = numbers;
    }

    private static int compareByTypeAndKey(Fact one, Fact other) {
        int byType = one.type.compareTo(other.type);
        return byType == 0 ? one.key.compareTo(other.key) : byType;
    }

    /** What kind of fact it is. */
    public final FactType type() {
        return type;
    }

    /**
     * What tells it from the other facts of its type: the audit's own id for what the audit says, the codes for the rest.
     */
    public final String key() {
        return key;
    }

    /** The text of a field, empty when unknown. */
    public final String text(String field) {
        String value = texts[type.field(field).slot()];
        return value == null ? "" : value;
    }

    /** The number of a field, not a number when unknown. */
    public final double number(String field) {
        return numbers[type.field(field).slot()];
    }

    /** The known values by field name, in the order of the type. */
    public final Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        for (Field field : type.fields().values()) {
            if (knows(field)) {
                values.put(field.name(), field.isNumber() ? (Object) numbers[field.slot()] : textAt(field.slot()));
            }
        }
        return values;
    }

    /** Whether the value of a field is known. */
    public final boolean knows(Field field) {
        return field.isNumber() ? !Double.isNaN(numbers[field.slot()]) : texts[field.slot()] != null;
    }

    final @Nullable String textAt(int slot) {
        return texts[slot];
    }

    final double numberAt(int slot) {
        return numbers[slot];
    }

    @Override
    public final String toString() {
        return type.label() + "(" + key + ")";
    }

    /** Fills in the fields of a new fact by name. */
    public static final class Builder {

        private final FactType type;
        private final @Nullable String[] texts;
        private final double[] numbers;

        private Builder(FactType type) {
            this.type = type;
            this.texts = new String[type.texts()];
            this.numbers = new double[type.numbers()];
            Arrays.fill(numbers, Double.NaN);
        }

        /** Sets a text; an empty one stays known, for the area of the whole place. */
        public Builder text(String field, String value) {
            texts[type.field(field).slot()] = value;
            return this;
        }

        /** Sets a number; not a number leaves it unknown. */
        public Builder number(String field, double value) {
            numbers[type.field(field).slot()] = value;
            return this;
        }

        /** The fact, told apart from others of its type by the key. */
        public Fact build(String key) {
            return FactClasses.create(type, key, texts, numbers);
        }
    }

    /** Begins a fact of that type with all fields unknown. */
    public static Builder of(FactType type) {
        return new Builder(type);
    }
}
