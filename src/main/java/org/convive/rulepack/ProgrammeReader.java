package org.convive.rulepack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.convive.knowledge.Citation;
import org.convive.knowledge.Contraindication;
import org.convive.knowledge.EvidenceClaim;
import org.convive.knowledge.Mark;
import org.convive.knowledge.Population;
import org.convive.knowledge.Programme;
import org.convive.knowledge.ProgrammeKind;
import org.convive.knowledge.Requirement;
import org.convive.knowledge.TimeToEffect;
import org.convive.vocabulary.LocalText;
import org.convive.vocabulary.TermList;
import org.convive.vocabulary.Vocabulary;

/** Reads the programmes folder of a pack: one file a programme, named like its id. */
final class ProgrammeReader {

    private static final String FOLDER = "programmes/";
    private static final String SUFFIX = ".yaml";
    private static final int LONGEST_SUMMARY = 140;
    private static final String[] KEYS = {
        "id",
        "name",
        "summary",
        "alsoKnownAs",
        "kind",
        "family",
        "category",
        "level",
        "whatItDoes",
        "mechanism",
        "targets",
        "protective",
        "population",
        "settings",
        "deliveredBy",
        "requires",
        "contraindications",
        "harms",
        "cost",
        "context",
        "timeToEffect",
        "evidence",
        "citations",
        "frameworks"
    };

    private final WordLists words;
    private final ContextReader context;
    private final Diagnostics diagnostics;

    ProgrammeReader(Vocabulary vocabulary, Diagnostics diagnostics) {
        this.words = new WordLists(vocabulary);
        this.context = new ContextReader(words);
        this.diagnostics = diagnostics;
    }

    /** Every programme, as far as it can be read, in the order of ids. */
    List<Programme> read(PackTexts texts) {
        var programmes = new ArrayList<Programme>();
        YamlNode.parseAll(texts.matching(FOLDER, SUFFIX), diagnostics).forEach((path, root) -> {
            String id = path.substring(FOLDER.length(), path.length() - SUFFIX.length());
            programmes.add(programme(id, root));
        });
        return programmes;
    }

    private Programme programme(String id, YamlNode root) {
        root.only(KEYS);
        checkId(id, root);
        ProgrammeKind kind =
                Required.constant(root, "kind", ProgrammeKind.class, "kind of programme", ProgrammeKind.PROGRAMME);
        List<Citation> citations = citations(root);
        var evidence = new EvidenceReader(words, ids(citations)).read(root);
        checkPractice(kind, evidence.mainClaim(), root);
        return new Programme(
                id,
                root.local("name"),
                summary(root),
                root.texts("alsoKnownAs"),
                kind,
                words.term(root, "family", TermList.FAMILIES),
                words.category(root),
                words.term(root, "level", TermList.LEVELS),
                Required.list(root, "whatItDoes").texts("whatItDoes"),
                root.text("mechanism"),
                words.factors(Required.list(root, "targets"), "targets"),
                root.texts("protective"),
                population(root),
                words.terms(Required.list(root, "settings"), "settings", TermList.SETTINGS),
                words.terms(Required.list(root, "deliveredBy"), "deliveredBy", TermList.DELIVERERS),
                root.nodes("requires").stream().map(this::requirement).toList(),
                root.nodes("contraindications").stream()
                        .map(this::contraindication)
                        .toList(),
                root.nodes("harms").stream().map(YamlNode::local).toList(),
                context.cost(root),
                context.read(root),
                timeToEffect(root),
                evidence,
                citations,
                words.frameworks(root));
    }

    private void checkId(String id, YamlNode root) {
        String written = root.text("id");
        root.get("id").ifPresent(node -> PlainId.check(written, node.at(), diagnostics));
        if (PlainId.isPlain(written) && !written.isEmpty() && !written.equals(id)) {
            root.get("id")
                    .ifPresent(node -> node.report(
                            PackProblem.WRONG_FILE_NAME,
                            "the id `" + written + "` differs from the file name; the file should be called `" + written
                                    + SUFFIX + "`, or the id `" + id + "`"));
        }
    }

    /** An enabling practice is never graded by outcomes, so a result in its file would be lost without a word. */
    private static void checkPractice(ProgrammeKind kind, EvidenceClaim main, YamlNode root) {
        if (kind == ProgrammeKind.PRACTICE && main.direction().isKnown()) {
            root.get("kind")
                    .ifPresent(node -> node.report(
                            PackProblem.TESTED_PRACTICE,
                            "a practice has no outcome tests, but its main claim says " + main.direction()
                                    + "; write `kind: approach`, or `direction: UNKNOWN`"));
        }
    }

    private static LocalText summary(YamlNode root) {
        LocalText summary = root.local("summary");
        summary.byLanguage().forEach((language, text) -> {
            if (text.length() > LONGEST_SUMMARY) {
                root.get("summary")
                        .flatMap(node -> node.get(language))
                        .ifPresent(node -> node.report(
                                PackProblem.TOO_LONG,
                                "a summary has at most " + LONGEST_SUMMARY + " characters; this one has "
                                        + text.length()));
            }
        });
        return summary;
    }

    private Population population(YamlNode root) {
        Optional<YamlNode> node = root.get("population");
        if (node.isEmpty()) {
            return new Population(OptionalInt.empty(), OptionalInt.empty(), List.of());
        }
        YamlNode population = node.get();
        population.only("ageFrom", "ageTo", "groups");
        OptionalInt from = Required.count(population, "ageFrom");
        OptionalInt to = Required.count(population, "ageTo");
        Required.ordered(population, "ageFrom", from, "ageTo", to);
        return new Population(from, to, words.terms(population, "groups", TermList.GROUPS));
    }

    private Requirement requirement(YamlNode node) {
        node.only("capacity", "necessity", "note");
        String necessity = node.code("necessity", "necessity", List.of("essential", "helpful"));
        return new Requirement(words.capacity(node), necessity.equals("essential"), Required.note(node));
    }

    private Contraindication contraindication(YamlNode node) {
        node.only("factor", "note");
        return new Contraindication(words.factor(node, "factor"), node.local("note"));
    }

    private static TimeToEffect timeToEffect(YamlNode root) {
        Optional<YamlNode> node = Required.section(root, "timeToEffect", "fromMonths", "toMonths", "note", "mark");
        if (node.isEmpty()) {
            return new TimeToEffect(OptionalInt.empty(), OptionalInt.empty(), "", Mark.JUDGEMENT);
        }
        YamlNode time = node.get();
        OptionalInt from = Required.count(time, "fromMonths");
        OptionalInt to = Required.count(time, "toMonths");
        Required.ordered(time, "fromMonths", from, "toMonths", to);
        return new TimeToEffect(from, to, time.optionalText("note").orElse(""), Required.mark(time));
    }

    private List<Citation> citations(YamlNode root) {
        var seen = new LinkedHashSet<String>();
        var citations = new ArrayList<Citation>();
        for (YamlNode node : Required.list(root, "citations").nodes("citations")) {
            Citation citation = citation(node);
            if (!seen.add(citation.id())) {
                node.report(
                        PackProblem.DUPLICATE_CITATION,
                        "the citation `" + citation.id() + "` is already defined above");
            }
            citations.add(citation);
        }
        return citations;
    }

    private Citation citation(YamlNode node) {
        node.only("id", "authors", "year", "title", "venue", "link", "mark", "note");
        node.get("id").ifPresent(id -> PlainId.check(id.text(), id.at(), diagnostics));
        node.get("link").ifPresent(Required::address);
        return new Citation(
                node.text("id"),
                node.optionalText("authors").orElse(""),
                Required.count(node, "year"),
                node.text("title"),
                node.optionalText("venue").orElse(""),
                node.optionalText("link").orElse(""),
                Required.mark(node),
                node.optionalText("note"));
    }

    private static Set<String> ids(List<Citation> citations) {
        var ids = new LinkedHashSet<String>();
        citations.forEach(citation -> ids.add(citation.id()));
        return ids;
    }
}
