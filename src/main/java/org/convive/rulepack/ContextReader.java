package org.convive.rulepack;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convive.knowledge.ContextField;
import org.convive.knowledge.ContextNote;
import org.convive.knowledge.Cost;
import org.convive.knowledge.Mark;
import org.convive.vocabulary.LocalText;
import org.convive.vocabulary.TermList;

/** Reads what a programme file says of the context a programme needs; what isn't known must be called unknown. */
final class ContextReader {

    private static final String UNKNOWN = "unknown";
    private static final List<ContextField> FIELDS = Arrays.stream(ContextField.values())
            .filter(field -> field != ContextField.COST)
            .toList();

    private final WordLists words;

    ContextReader(WordLists words) {
        this.words = words;
    }

    /** The sides of the context that are known, apart from the cost. */
    Map<ContextField, ContextNote> read(YamlNode root) {
        var notes = new EnumMap<ContextField, ContextNote>(ContextField.class);
        String[] keys = FIELDS.stream().map(ContextField::code).toArray(String[]::new);
        Required.section(root, "context", keys)
                .ifPresent(context ->
                        FIELDS.forEach(field -> note(context, field).ifPresent(note -> notes.put(field, note))));
        return notes;
    }

    /** The cost; unknown where there is none, which is reported. */
    Cost cost(YamlNode root) {
        return Required.section(root, "cost", "level", "note", "source", "mark")
                .map(cost -> new Cost(
                        words.term(cost, "level", TermList.COSTS),
                        Required.note(cost),
                        cost.optionalText("source"),
                        Required.mark(cost)))
                .orElseGet(() -> new Cost(UNKNOWN, LocalText.of("", ""), Optional.empty(), Mark.JUDGEMENT));
    }

    private static Optional<ContextNote> note(YamlNode context, ContextField field) {
        Optional<YamlNode> value = context.get(field.code());
        if (value.isEmpty()) {
            Required.missing(context, field.code());
            return Optional.empty();
        }
        YamlNode node = value.get();
        if (!node.isMapping()) {
            node.code("context", List.of(UNKNOWN));
            return Optional.empty();
        }
        node.only("text", "mark");
        return Optional.of(new ContextNote(node.local("text"), Required.mark(node)));
    }
}
