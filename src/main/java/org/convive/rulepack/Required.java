package org.convive.rulepack;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.convive.knowledge.Mark;
import org.convive.vocabulary.LocalText;

/** Reads values that a file must have, or that must make sense; what doesn't is reported and replaced. */
final class Required {

    private Required() {}

    /** The same node, after reporting when the list of this key is missing or empty. */
    static YamlNode list(YamlNode node, String key) {
        Optional<YamlNode> list = node.get(key);
        if (list.isEmpty()) {
            missing(node, key);
        } else if (list.get().items().isEmpty()) {
            list.get().report(PackProblem.EMPTY_LIST, "`" + key + "` needs at least one entry");
        }
        return node;
    }

    /** The mapping of a key, which holds only these keys. */
    static Optional<YamlNode> section(YamlNode node, String key, String... keys) {
        Optional<YamlNode> section = node.get(key);
        if (section.isEmpty()) {
            missing(node, key);
        }
        section.ifPresent(found -> found.only(keys));
        return section;
    }

    /** The constant that a key names; reported when it is missing or names none. */
    static <E extends Enum<E>> E constant(YamlNode node, String key, Class<E> type, String what, E otherwise) {
        if (node.get(key).isEmpty()) {
            missing(node, key);
        }
        return optional(node, key, type, what).orElse(otherwise);
    }

    /**
     * The constant that a key names, if it is there.
     *
     * <p>A pack writes some constants in lower case and some in capitals; a misspelt one is compared with the constants as
     * this author writes them, or the nearest would never be near.
     */
    static <E extends Enum<E>> Optional<E> optional(YamlNode node, String key, Class<E> type, String what) {
        Optional<YamlNode> value = node.get(key);
        String written = value.map(YamlNode::text).orElse("");
        boolean capitals = written.equals(written.toUpperCase(Locale.ROOT));
        var known = new LinkedHashMap<String, E>();
        for (E constant : type.getEnumConstants()) {
            String code = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            known.put(capitals ? constant.name() : code, constant);
        }
        return value.flatMap(found -> Optional.ofNullable(known.get(found.code(what, known.keySet()))));
    }

    /** How far something was checked. */
    static Mark mark(YamlNode node) {
        return constant(node, "mark", Mark.class, "mark", Mark.JUDGEMENT);
    }

    /** The note of a node in all its languages, if it is there; blank otherwise. */
    static LocalText note(YamlNode node) {
        return node.get("note").map(YamlNode::local).orElseGet(() -> LocalText.of("", ""));
    }

    /** Whether a key is true; reported when it is neither true nor false. */
    static boolean flag(YamlNode node, String key) {
        Optional<String> written = node.optionalText(key);
        if (written.isPresent()
                && !written.get().equals("true")
                && !written.get().equals("false")) {
            node.get(key).ifPresent(value -> value.report(PackProblem.WRONG_TYPE, "expected `true` or `false` here"));
        }
        return node.flag(key);
    }

    /** The whole number of a key, if it is there; reported when it is below zero. */
    static OptionalInt count(YamlNode node, String key) {
        OptionalInt count = node.integer(key);
        if (count.isPresent() && count.getAsInt() < 0) {
            node.get(key).ifPresent(value -> value.report(PackProblem.OUT_OF_RANGE, "expected 0 or more here"));
            return OptionalInt.empty();
        }
        return count;
    }

    /** Reports a range that ends before it begins. */
    static void ordered(YamlNode node, String fromKey, OptionalInt from, String toKey, OptionalInt to) {
        if (from.isPresent() && to.isPresent() && from.getAsInt() > to.getAsInt()) {
            node.report(
                    PackProblem.OUT_OF_RANGE,
                    "`%s` is %d, which is more than `%s`, %d"
                            .formatted(fromKey, from.getAsInt(), toKey, to.getAsInt()));
        }
    }

    static void missing(YamlNode node, String key) {
        node.report(PackProblem.MISSING_KEY, "`" + key + "` is missing");
    }
}
