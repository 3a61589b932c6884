package org.convive.rulepack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.convive.rulepack.model.Location;
import org.convive.vocabulary.LocalText;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A piece of a YAML file that knows where it stands and tells what is wrong with it.
 *
 * <p>Reading never throws: what cannot be read is reported and replaced by something harmless, so that one mistake
 * doesn't hide the next.
 */
public final class YamlNode {

    private final String file;
    private final Node node;
    private final Diagnostics diagnostics;
    private final Location keyAt;

    private YamlNode(String file, Node node, Diagnostics diagnostics) {
        this(file, node, node, diagnostics);
    }

    private YamlNode(String file, Node key, Node node, Diagnostics diagnostics) {
        this.file = file;
        this.node = node;
        this.diagnostics = diagnostics;
        this.keyAt = place(key);
    }

    /** Parses a file; what isn't plain YAML, or is empty, is reported. */
    public static Optional<YamlNode> parse(String file, String text, Diagnostics diagnostics) {
        return new YamlParser(file, text, diagnostics).parse().map(root -> new YamlNode(file, root, diagnostics));
    }

    /**
     * Parses files, on all processors; what isn't plain YAML, or is empty, is reported.
     *
     * @param texts the text of each file, by its path
     * @return the root of each file that can be read, by its path, in the same order
     */
    public static Map<String, YamlNode> parseAll(SortedMap<String, String> texts, Diagnostics diagnostics) {
        List<Parsed> files = texts.entrySet().parallelStream()
                .map(file -> Parsed.of(file.getKey(), file.getValue()))
                .toList();
        var roots = new LinkedHashMap<String, YamlNode>();
        for (Parsed parsed : files) {
            diagnostics.addAll(parsed.problems);
            parsed.root.ifPresent(root -> roots.put(parsed.file, new YamlNode(parsed.file, root, diagnostics)));
        }
        return roots;
    }

    /** A file with what is wrong with it, which no other thread saw. */
    private record Parsed(String file, Optional<Node> root, Diagnostics problems) {

        static Parsed of(String file, String text) {
            var problems = new Diagnostics();
            return new Parsed(file, new YamlParser(file, text, problems).parse(), problems);
        }
    }

    /** Where it stands. */
    public Location at() {
        return place(node);
    }

    private Location place(Node placed) {
        Mark mark = placed.getStartMark();
        return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Notes a problem at this place. */
    public void report(PackProblem problem, String message) {
        diagnostics.report(problem, at(), message);
    }

    /** Reports every key of this mapping that isn't one of these, with the nearest that is. */
    public void only(String... keys) {
        List<String> known = Arrays.asList(keys);
        fields().forEach((key, value) -> {
            if (!known.contains(key)) {
                diagnostics.unknown("key", value.keyAt, key, known);
            }
        });
    }

    /** The keys of this mapping with their values, in file order; reported when it is no mapping. */
    public Map<String, YamlNode> fields() {
        var fields = new LinkedHashMap<String, YamlNode>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    fields.put(key.getValue(), new YamlNode(file, key, tuple.getValueNode(), diagnostics));
                }
            }
        } else {
            report(PackProblem.WRONG_TYPE, "expected keys with values (`key: value`) here");
        }
        return fields;
    }

    /** A key of a mapping with its value. */
    public record Entry(YamlNode key, YamlNode value) {}

    /** The keys of this mapping with their values and their own places, in file order; reported when it is no mapping. */
    public List<Entry> entries() {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .map(tuple -> new Entry(wrap(tuple.getKeyNode()), wrap(tuple.getValueNode())))
                    .toList();
        }
        report(PackProblem.WRONG_TYPE, "expected keys with values (`key: value`) here");
        return List.of();
    }

    /** The entries of this list; reported when it is no list. */
    public List<YamlNode> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(this::wrap).toList();
        }
        report(PackProblem.WRONG_TYPE, "expected a list (lines that start with `- `) here");
        return List.of();
    }

    /** Whether this is a mapping of keys to values. */
    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** Whether this is a list. */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** This single value as YAML types it: a text, number or flag; none where there is no single value. */
    public Optional<Object> scalar() {
        return node instanceof ScalarNode scalar ? YamlScalar.value(scalar) : Optional.empty();
    }

    /**
     * The same piece with each {@code {name}} in its texts and keys replaced by the value of that name. A text that is
     * nothing but {@code {name}} becomes the value itself, with its type and place. A name without a value is reported.
     */
    public YamlNode filledIn(Map<String, YamlNode> values) {
        var nodes = new LinkedHashMap<String, Node>();
        values.forEach((name, value) -> nodes.put(name, value.node));
        return wrap(new YamlTemplate(nodes, (at, name) -> unknownName(at, name, nodes.keySet())).fill(node));
    }

    private void unknownName(Node at, String name, Collection<String> known) {
        diagnostics.unknown("case value", wrap(at).at(), name, known);
    }

    /** The value of a key, if it is there. */
    public Optional<YamlNode> get(String key) {
        return node instanceof MappingNode ? Optional.ofNullable(fields().get(key)) : Optional.empty();
    }

    /** This single value as text; reported when it is none. */
    public String text() {
        if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
            return onOneLine(scalar.getValue());
        }
        report(PackProblem.WRONG_TYPE, "expected a single value here");
        return "";
    }

    /** However a text is broken into lines in the file, it is told on one. */
    private static String onOneLine(String text) {
        return text.contains("\n") || text.contains("\t")
                ? text.replace('\t', ' ').lines().map(String::strip).collect(Collectors.joining(" "))
                : text;
    }

    /** The text of a key; reported and empty when it is missing. */
    public String text(String key) {
        Optional<YamlNode> value = get(key);
        if (value.isEmpty()) {
            report(PackProblem.MISSING_KEY, "`" + key + "` is missing");
            return "";
        }
        return value.get().text();
    }

    /** The text of a key, if it is there. */
    public Optional<String> optionalText(String key) {
        return get(key).map(YamlNode::text);
    }

    /** The text of a key in all its languages; reported when English or Spanish is missing. */
    public LocalText local(String key) {
        Optional<YamlNode> value = get(key);
        if (value.isEmpty()) {
            report(PackProblem.MISSING_KEY, "`" + key + "` is missing");
            return LocalText.of("", "");
        }
        return value.get().local();
    }

    /** This mapping of languages to text; reported when English or Spanish is missing. */
    public LocalText local() {
        var byLanguage = new LinkedHashMap<String, String>();
        fields().forEach((language, text) -> byLanguage.put(language, text.text()));
        for (String language : List.of("en", "es")) {
            if (byLanguage.getOrDefault(language, "").isBlank()) {
                report(PackProblem.MISSING_LANGUAGE, "the text for `" + language + "` is missing");
                byLanguage.put(language, "");
            }
        }
        return new LocalText(byLanguage);
    }

    /** This single value as a number; reported when it is none. */
    public OptionalDouble number() {
        String written = text();
        OptionalDouble number = Numbers.parse(written);
        if (number.isEmpty() && !written.isEmpty()) {
            report(PackProblem.WRONG_TYPE, Numbers.refusal(written));
        }
        return number;
    }

    /** The number of a key, if it is there. */
    public OptionalDouble number(String key) {
        Optional<YamlNode> value = get(key);
        return value.isEmpty() ? OptionalDouble.empty() : value.get().number();
    }

    /** The whole number of a key, if it is there. */
    public OptionalInt integer(String key) {
        OptionalDouble number = number(key);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        if (number.getAsDouble() != Math.rint(number.getAsDouble())) {
            get(key).ifPresent(value -> value.report(PackProblem.WRONG_TYPE, "expected a whole number here"));
            return OptionalInt.empty();
        }
        if (Math.abs(number.getAsDouble()) > Integer.MAX_VALUE) {
            get(key).ifPresent(value -> value.report(PackProblem.OUT_OF_RANGE, "this number is too large"));
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) number.getAsDouble());
    }

    /** Whether a key is {@code true}; {@code false} when it is missing. */
    public boolean flag(String key) {
        return optionalText(key).map(Boolean::parseBoolean).orElse(false);
    }

    /** The entries of a key's list; none when it is missing. */
    public List<YamlNode> nodes(String key) {
        return get(key).map(YamlNode::items).orElse(List.of());
    }

    /** The entries of a key's list as texts; none when it is missing. */
    public List<String> texts(String key) {
        return nodes(key).stream().map(YamlNode::text).toList();
    }

    /**
     * This value, which must be one of the known codes; reported with the nearest when it isn't.
     *
     * <p>A list of codes that the pack doesn't have is reported once, where it is missing; its codes are then not checked,
     * so that one mistake doesn't become hundreds.
     */
    public String code(String what, Collection<String> known) {
        String written = text();
        if (!known.isEmpty() && !known.contains(written)) {
            diagnostics.unknown(what, at(), written, known);
        }
        return written;
    }

    /** The code of a key, which must be known; reported when missing or unknown. */
    public String code(String key, String what, Collection<String> known) {
        Optional<YamlNode> value = get(key);
        if (value.isEmpty()) {
            report(PackProblem.MISSING_KEY, "`" + key + "` is missing");
            return "";
        }
        return value.get().code(what, known);
    }

    /** The codes of a key's list, each of which must be known; none when it is missing. */
    public List<String> codes(String key, String what, Collection<String> known) {
        var codes = new ArrayList<String>();
        nodes(key).forEach(node -> codes.add(node.code(what, known)));
        return codes;
    }

    /** The constant that a key names, in any case and with {@code -} for {@code _}; reported when it names none. */
    public <E extends Enum<E>> Optional<E> constant(String key, Class<E> type, String what) {
        Optional<YamlNode> value = get(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String written = value.get().text().toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(written)) {
                return Optional.of(constant);
            }
        }
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        diagnostics.unknown(what, value.get().at(), value.get().text(), known);
        return Optional.empty();
    }

    private YamlNode wrap(Node inner) {
        return new YamlNode(file, inner, diagnostics);
    }
}
