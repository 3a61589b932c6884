package org.convive.rulepack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.convive.rulepack.model.Location;
import org.convive.vocabulary.Category;
import org.convive.vocabulary.Factor;
import org.convive.vocabulary.FactorKind;
import org.convive.vocabulary.FrameworkItem;
import org.convive.vocabulary.IndicatorDefinition;
import org.convive.vocabulary.Term;
import org.convive.vocabulary.TermList;
import org.convive.vocabulary.Vocabulary;

/** Reads the vocabulary folder of a pack. */
final class VocabularyReader {

    private static final String FOLDER = "vocabulary/";

    private final SortedMap<String, String> files;
    private final Diagnostics diagnostics;

    VocabularyReader(PackTexts texts, Diagnostics diagnostics) {
        this.files = texts.matching(FOLDER, ".yaml");
        this.diagnostics = diagnostics;
    }

    /** The vocabulary, as far as it can be read. */
    Vocabulary read() {
        Map<TermList, List<Term>> terms = terms();
        Set<String> dimensions = codes(terms.getOrDefault(TermList.DIMENSIONS, List.of()));
        Set<String> families = codes(terms.getOrDefault(TermList.FAMILIES, List.of()));
        List<Factor> factors = entries("factors.yaml", node -> factor(node, dimensions));
        Set<String> factorCodes =
                new HashSet<>(factors.stream().map(Factor::code).toList());
        return new Vocabulary(
                factors,
                entries("indicators.yaml", node -> indicator(node, dimensions, factorCodes)),
                entries("categories.yaml", node -> category(node, families)),
                entries("frameworks.yaml", VocabularyReader::framework),
                terms);
    }

    private static Set<String> codes(List<Term> terms) {
        return new HashSet<>(terms.stream().map(Term::code).toList());
    }

    private <T> List<T> entries(String file, Function<YamlNode, T> reader) {
        var entries = new ArrayList<T>();
        var seen = new HashMap<String, YamlNode>();
        for (YamlNode node : few(root(file).map(YamlNode::items).orElse(List.of()))) {
            entries.add(reader.apply(node));
            checkCode(node);
            YamlNode first = seen.putIfAbsent(node.text("code"), node);
            if (first != null) {
                node.report(
                        PackProblem.DUPLICATE_CODE,
                        "the code `" + node.text("code") + "` is already defined at " + first.at());
            }
        }
        return entries;
    }

    /** The codes of a list, up to as many as a list may have. */
    private static List<YamlNode> few(List<YamlNode> nodes) {
        if (nodes.size() <= PackLimits.CODES) {
            return nodes;
        }
        String message = "the list has %,d entries; a list of the vocabulary has at most %,d";
        nodes.get(PackLimits.CODES).report(PackProblem.TOO_LARGE, message.formatted(nodes.size(), PackLimits.CODES));
        return nodes.subList(0, PackLimits.CODES);
    }

    private void checkCode(YamlNode node) {
        node.get("code").ifPresent(code -> PlainId.check(code.text(), code.at(), diagnostics));
    }

    private Optional<YamlNode> root(String name) {
        String path = FOLDER + name;
        String text = files.get(path);
        if (text == null) {
            diagnostics.report(PackProblem.MISSING_FILE, new Location(path, 1, 1), "the pack has no " + path);
            return Optional.empty();
        }
        return YamlNode.parse(path, text, diagnostics);
    }

    private static Factor factor(YamlNode node, Set<String> dimensions) {
        node.only("code", "kind", "dimension", "rootCause", "name", "definition", "aliases", "synonyms", "actionable");
        return new Factor(
                node.text("code"),
                node.constant("kind", FactorKind.class, "kind of factor").orElse(FactorKind.RISK_FACTOR),
                node.code("dimension", "dimension", dimensions),
                node.optionalText("rootCause"),
                node.local("name"),
                node.local("definition"),
                node.texts("aliases"),
                synonyms(node),
                node.flag("actionable"));
    }

    private static Map<String, List<String>> synonyms(YamlNode node) {
        var synonyms = new LinkedHashMap<String, List<String>>();
        node.get("synonyms")
                .ifPresent(all -> all.fields()
                        .forEach((language, texts) -> synonyms.put(
                                language,
                                texts.items().stream().map(YamlNode::text).toList())));
        return synonyms;
    }

    private static IndicatorDefinition indicator(YamlNode node, Set<String> dimensions, Set<String> factors) {
        node.only("code", "name", "unit", "minimum", "maximum", "direction", "dimension", "factors", "note");
        return new IndicatorDefinition(
                node.text("code"),
                node.local("name"),
                node.text("unit"),
                node.number("minimum"),
                node.number("maximum"),
                node.code("direction", "direction", List.of("worse-when-high", "worse-when-low"))
                        .equals("worse-when-high"),
                node.code("dimension", "dimension", dimensions),
                node.codes("factors", "factor", factors),
                node.local("note"));
    }

    private static Category category(YamlNode node, Set<String> families) {
        node.only("code", "family", "name", "alias");
        return new Category(
                node.text("code"),
                node.code("family", "prevention family", families),
                node.local("name"),
                node.optionalText("alias").map(List::of).orElse(List.of()));
    }

    private static FrameworkItem framework(YamlNode node) {
        node.only("code", "framework", "title", "summary", "source", "mark");
        return new FrameworkItem(
                node.text("code"),
                node.local("framework"),
                node.local("title"),
                node.local("summary"),
                node.text("source"),
                node.text("mark"));
    }

    private Map<TermList, List<Term>> terms() {
        var terms = new EnumMap<TermList, List<Term>>(TermList.class);
        Optional<YamlNode> root = root("lists.yaml");
        String[] keys = Arrays.stream(TermList.values()).map(TermList::key).toArray(String[]::new);
        root.ifPresent(all -> all.only(keys));
        for (TermList list : TermList.values()) {
            List<YamlNode> nodes = root.map(all -> all.nodes(list.key())).orElse(List.of());
            if (root.isPresent() && nodes.isEmpty()) {
                root.get().report(PackProblem.MISSING_KEY, "the list `" + list.key() + "` is missing or empty");
            }
            terms.put(list, few(nodes).stream().map(this::term).toList());
        }
        return terms;
    }

    private Term term(YamlNode node) {
        node.only("code", "name");
        checkCode(node);
        return new Term(node.text("code"), node.local("name"));
    }
}
