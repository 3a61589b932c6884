package org.convive.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.convive.knowledge.Citation;
import org.convive.knowledge.Contraindication;
import org.convive.knowledge.Cost;
import org.convive.knowledge.Mark;
import org.convive.knowledge.Population;
import org.convive.knowledge.Programme;
import org.convive.knowledge.ProgrammeKind;
import org.convive.knowledge.Requirement;
import org.convive.knowledge.TimeToEffect;
import org.convive.rulepack.model.Words;
import org.convive.vocabulary.TermList;
import org.convive.vocabulary.Vocabulary;

/** Reads the programmes of a pack: one YAML file a programme, named by its id. */
final class ProgrammeReader {

    private static final String FOLDER = "programmes/";

    private final Vocabulary vocabulary;
    private final Diagnostics diagnostics;

    ProgrammeReader(Vocabulary vocabulary, Diagnostics diagnostics) {
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
    }

    /** The programmes, as far as they can be read. */
    List<Programme> read(PackFiles files) {
        var programmes = new ArrayList<Programme>();
        files.texts(FOLDER, ".yaml").forEach((file, text) -> YamlNode.parse(file, text, diagnostics)
                .ifPresent(root -> programmes.add(programme(file, root))));
        return programmes;
    }

    private Programme programme(String file, YamlNode root) {
        root.only("id", "name", "summary", "alsoKnownAs", "kind", "family", "category", "level", "whatItDoes", "mechanism",
                "targets", "protective", "population", "settings", "deliveredBy", "requires", "contraindications", "harms",
                "cost", "timeToEffect", "evidence", "citations", "frameworks");
        String id = root.text("id");
        if (!file.equals(FOLDER + id + ".yaml")) {
            root.report("wrong-file-name", "the file of `" + id + "` must be named " + id + ".yaml");
        }
        List<Citation> citations = root.nodes("citations").stream().map(ProgrammeReader::citation).toList();
        Set<String> cited = citations.stream().map(Citation::id).collect(Collectors.toSet());
        return new Programme(
                id,
                root.local("name"),
                root.local("summary"),
                root.texts("alsoKnownAs"),
                root.constant("kind", ProgrammeKind.class, "kind of programme").orElse(ProgrammeKind.APPROACH),
                term(root, "family", TermList.FAMILIES),
                root.code("category", "category", vocabulary.categories().keySet()),
                term(root, "level", TermList.LEVELS),
                root.texts("whatItDoes"),
                root.text("mechanism"),
                root.codes("targets", "factor", vocabulary.factors().keySet()),
                root.texts("protective"),
                population(root),
                terms(root, "settings", TermList.SETTINGS),
                terms(root, "deliveredBy", TermList.DELIVERERS),
                root.nodes("requires").stream().map(this::requirement).toList(),
                root.nodes("contraindications").stream().map(this::contraindication).toList(),
                root.texts("harms"),
                cost(root),
                timeToEffect(root),
                new EvidenceReader(cited).read(root),
                citations,
                root.codes("frameworks", "framework code", vocabulary.frameworks().keySet()));
    }

    private String term(YamlNode node, String key, TermList list) {
        return node.code(key, list.singular(), vocabulary.terms(list).keySet());
    }

    private List<String> terms(YamlNode node, String key, TermList list) {
        return node.codes(key, list.singular(), vocabulary.terms(list).keySet());
    }

    private Population population(YamlNode root) {
        Optional<YamlNode> population = root.get("population");
        population.ifPresent(node -> node.only("ageFrom", "ageTo", "groups", "note"));
        return population
                .map(node -> new Population(
                        node.integer("ageFrom"),
                        node.integer("ageTo"),
                        terms(node, "groups", TermList.GROUPS),
                        node.optionalText("note").orElse("")))
                .orElse(new Population(
                        java.util.OptionalInt.empty(), java.util.OptionalInt.empty(), List.of(), ""));
    }

    private Requirement requirement(YamlNode node) {
        node.only("capacity", "necessity", "note");
        String necessity = node.code("necessity", "necessity", List.of("essential", "helpful"));
        return new Requirement(
                node.code("capacity", "capacity", Words.CAPACITY.in(vocabulary)),
                necessity.equals("essential"),
                node.optionalText("note").orElse(""));
    }

    private Contraindication contraindication(YamlNode node) {
        node.only("factor", "note");
        Optional<String> factor =
                node.get("factor").map(code -> code.code("factor", vocabulary.factors().keySet()));
        return new Contraindication(factor, node.text("note"));
    }

    private Cost cost(YamlNode root) {
        Optional<YamlNode> cost = section(root, "cost", "level", "note", "source", "mark");
        return cost.map(node -> new Cost(
                        term(node, "level", TermList.COSTS),
                        node.optionalText("note").orElse(""),
                        node.optionalText("source"),
                        mark(node)))
                .orElse(new Cost("unknown", "", Optional.empty(), Mark.JUDGEMENT));
    }

    private static TimeToEffect timeToEffect(YamlNode root) {
        Optional<YamlNode> time = section(root, "timeToEffect", "fromMonths", "toMonths", "note", "mark");
        return time.map(node -> new TimeToEffect(
                        node.integer("fromMonths"),
                        node.integer("toMonths"),
                        node.optionalText("note").orElse(""),
                        mark(node)))
                .orElse(new TimeToEffect(
                        java.util.OptionalInt.empty(), java.util.OptionalInt.empty(), "", Mark.JUDGEMENT));
    }

    private static Optional<YamlNode> section(YamlNode root, String key, String... keys) {
        Optional<YamlNode> section = root.get(key);
        if (section.isEmpty()) {
            root.report("missing-key", "`" + key + "` is missing");
        }
        section.ifPresent(node -> node.only(keys));
        return section;
    }

    static Mark mark(YamlNode node) {
        if (node.get("mark").isEmpty()) {
            node.report("missing-key", "`mark` is missing: VERIFIED, RECALLED, SECOND_HAND or JUDGEMENT");
        }
        return node.constant("mark", Mark.class, "mark").orElse(Mark.RECALLED);
    }

    private static Citation citation(YamlNode node) {
        node.only("id", "authors", "year", "title", "venue", "link", "mark", "note");
        return new Citation(
                node.text("id"),
                node.optionalText("authors").orElse(""),
                node.integer("year"),
                node.text("title"),
                node.optionalText("venue").orElse(""),
                node.optionalText("link").orElse(""),
                mark(node),
                node.optionalText("note"));
    }
}
