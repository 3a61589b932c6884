package org.convive.rulepack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Fills in the places marked {@code {name}} in a tree of YAML. The tree itself stays as it is. */
final class YamlTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_-]*)\\}");

    private final Map<String, Node> values;
    private final BiConsumer<Node, String> unknown;

    /**
     * A template.
     *
     * @param values what stands for each name
     * @param unknown told of a place whose name has no value
     */
    YamlTemplate(Map<String, Node> values, BiConsumer<Node, String> unknown) {
        this.values = values;
        this.unknown = unknown;
    }

    /** The tree with all places filled in. */
    Node fill(Node node) {
        if (node instanceof ScalarNode scalar) {
            return fill(scalar);
        }
        if (node instanceof SequenceNode list) {
            List<Node> entries = list.getValue().stream().map(this::fill).toList();
            return new SequenceNode(
                    list.getTag(), true, entries, list.getStartMark(), list.getEndMark(), list.getFlowStyle());
        }
        MappingNode mapping = (MappingNode) node;
        Optional<Node> unquoted = unquoted(mapping);
        if (unquoted.isPresent()) {
            return unquoted.get();
        }
        List<NodeTuple> tuples = mapping.getValue().stream()
                .map(tuple -> new NodeTuple(fill(tuple.getKeyNode()), fill(tuple.getValueNode())))
                .toList();
        return new MappingNode(
                mapping.getTag(), true, tuples, mapping.getStartMark(), mapping.getEndMark(), mapping.getFlowStyle());
    }

    /** Without quotes, YAML takes {@code {name}} for a mapping with one key; what is meant is clear all the same. */
    private Optional<Node> unquoted(MappingNode mapping) {
        if (mapping.getValue().size() == 1
                && mapping.getValue().get(0).getKeyNode() instanceof ScalarNode key
                && mapping.getValue().get(0).getValueNode().getTag().equals(Tag.NULL)) {
            return Optional.ofNullable(values.get(key.getValue()));
        }
        return Optional.empty();
    }

    private Node fill(ScalarNode scalar) {
        Matcher places = PLACE.matcher(scalar.getValue());
        if (places.matches()) {
            Node value = values.get(places.group(1));
            return value == null ? filled(scalar, places) : value;
        }
        places.reset();
        return places.find() ? filled(scalar, places) : scalar;
    }

    private Node filled(ScalarNode scalar, Matcher places) {
        String text = places.reset().replaceAll(place -> Matcher.quoteReplacement(text(scalar, place)));
        return new ScalarNode(Tag.STR, text, scalar.getStartMark(), scalar.getEndMark(), ScalarStyle.DOUBLE_QUOTED);
    }

    private String text(ScalarNode scalar, MatchResult place) {
        if (values.get(place.group(1)) instanceof ScalarNode value) {
            return value.getValue();
        }
        unknown.accept(scalar, place.group(1));
        return place.group();
    }
}
