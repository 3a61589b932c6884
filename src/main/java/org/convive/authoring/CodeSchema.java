package org.convive.authoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Words;
import org.convive.vocabulary.TermList;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The codes of a pack as a JSON Schema that the schemas of its files refer to, so that editors complete codes and mark
 * unknown ones while an expert types.
 */
public final class CodeSchema {

    /** Where it stands inside the pack. */
    public static final String PATH = "schemas/codes.schema.json";

    private static final List<Words> WORDS =
            List.of(Words.FACTOR, Words.CAPACITY, Words.INDICATOR, Words.CATEGORY, Words.FRAMEWORK);

    private final RulePack pack;

    /** The schema of the pack's codes. */
    public CodeSchema(RulePack pack) {
        this.pack = pack;
    }

    /** The schema as JSON text, the same for the same codes. */
    public String write() {
        JsonMapper json = JsonMapper.shared();
        ObjectNode schema = json.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "The codes of the pack, written by `convive schema`");
        ObjectNode definitions = schema.putObject("$defs");
        lists().forEach((name, codes) -> {
            var choices = definitions.putObject(name).putArray("enum");
            codes.forEach(choices::add);
        });
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    private Map<String, Collection<String>> lists() {
        var lists = new TreeMap<String, Collection<String>>();
        for (TermList list : TermList.values()) {
            lists.put(list.key(), pack.vocabulary().terms(list).keySet());
        }
        for (Words words : WORDS) {
            lists.put(words.name().toLowerCase(java.util.Locale.ROOT), new TreeSet<>(words.in(pack.vocabulary())));
        }
        lists.put("programme", pack.knowledge().programmes().keySet());
        lists.put("rule", pack.ruleIds());
        return lists;
    }
}
