package org.convive.rulepack;

import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What YAML makes of a single value. */
final class YamlScalar extends SafeConstructor {

    private YamlScalar() {
        super(new LoaderOptions());
    }

    /** The value: a number, a flag, or else a text; none for {@code null} and its like. */
    static Optional<Object> value(ScalarNode node) {
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return Optional.empty();
        }
        boolean typed = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) || tag.equals(Tag.BOOL);
        return Optional.of(typed ? new YamlScalar().constructDocument(node) : node.getValue());
    }
}
