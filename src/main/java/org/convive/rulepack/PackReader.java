package org.convive.rulepack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.convive.knowledge.EvidenceGrade;
import org.convive.knowledge.GradedProgramme;
import org.convive.knowledge.KnowledgeBase;
import org.convive.knowledge.Programme;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Rule;
import org.convive.vocabulary.Vocabulary;

/** Reads a whole pack, or says everything that is wrong with it. */
public final class PackReader {

    private static final Set<EvidenceGrade> NEVER_SUGGESTED = Set.of(EvidenceGrade.N, EvidenceGrade.H);
    private static final List<String> SOURCES_OF_NO_STUDY = List.of("practice-judgement", "audit-method");

    private final String hash;
    private final PackTexts texts;
    private final Diagnostics diagnostics = new Diagnostics();

    private PackReader(PackFiles files) {
        this.hash = files.hash();
        this.texts = PackTexts.of(files, diagnostics);
    }

    /**
     * The pack that the files hold.
     *
     * @throws PackRefused if anything is wrong with it; every problem is told, not only the first
     */
    public static RulePack read(PackFiles files) {
        Inspection inspection = inspect(files);
        return inspection.pack().orElseThrow(() -> new PackRefused(inspection.diagnostics()));
    }

    /** What the files hold, and everything that is to be said of it. */
    public static Inspection inspect(PackFiles files) {
        var reader = new PackReader(files);
        Optional<RulePack> pack = reader.read();
        return new Inspection(pack, reader.diagnostics.all());
    }

    /**
     * A look at a pack.
     *
     * @param pack the pack, if it is sound
     * @param diagnostics everything that is to be said of it, in reading order
     */
    public record Inspection(Optional<RulePack> pack, List<Diagnostic> diagnostics) {

        /** Copies the list. */
        public Inspection {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    private Optional<RulePack> read() {
        Vocabulary vocabulary = new VocabularyReader(texts, diagnostics).read();
        Optional<Settings> settings = settings();
        var knowledge = new KnowledgeBase(new ProgrammeReader(vocabulary, diagnostics).read(texts));
        List<WrittenRule> written = rules();
        var codes = new Codes(
                vocabulary,
                knowledge.programmes().keySet(),
                neverSuggested(knowledge),
                settings.map(found -> found.points().keySet()).orElse(Set.of()),
                sources(vocabulary, knowledge));
        var check = new RuleCheck(codes, diagnostics);
        written.forEach(check::check);
        List<Rule> rules = written.stream().map(WrittenRule::rule).toList();
        RuleGroups groups = RuleGroups.of(rules, diagnostics);
        return diagnostics.isSound()
                ? settings.map(found -> RulePack.of(found, vocabulary, knowledge, rules, groups, hash))
                : Optional.empty();
    }

    private Optional<Settings> settings() {
        String text = texts.matching("pack.yaml", "pack.yaml").get("pack.yaml");
        if (text == null) {
            diagnostics.report(PackProblem.MISSING_FILE, new Location("pack.yaml", 1, 1), "the pack has no pack.yaml");
            return Optional.empty();
        }
        return YamlNode.parse("pack.yaml", text, diagnostics).map(SettingsReader::read);
    }

    private List<WrittenRule> rules() {
        var rules = new ArrayList<WrittenRule>();
        texts.matching("", ".csv")
                .forEach((file, text) -> rules.addAll(new TableReader(file, text, diagnostics).read()));
        texts.matching("", ".drl").forEach((file, text) -> rules.addAll(new DrlReader(file, text, diagnostics).read()));
        if (rules.size() > PackLimits.RULES) {
            diagnostics.report(
                    PackProblem.TOO_MANY_RULES,
                    rules.get(PackLimits.RULES).rule().at(),
                    "the pack has " + rules.size() + " rules; it may have " + PackLimits.RULES);
        }
        rules.sort(Comparator.comparing((WrittenRule written) -> written.rule().id())
                .thenComparing(written -> written.rule().at().toString()));
        return rules;
    }

    private static Set<String> neverSuggested(KnowledgeBase knowledge) {
        var ids = new TreeSet<String>();
        for (GradedProgramme programme : knowledge.programmes().values()) {
            if (NEVER_SUGGESTED.contains(programme.main().grade())) {
                ids.add(programme.programme().id());
            }
        }
        return ids;
    }

    /** What a rule may stand on: a citation of a programme, an item of a framework, or plainly stated judgement. */
    private static Set<String> sources(Vocabulary vocabulary, KnowledgeBase knowledge) {
        var sources = new TreeSet<>(SOURCES_OF_NO_STUDY);
        sources.addAll(vocabulary.frameworks().keySet());
        for (GradedProgramme graded : knowledge.programmes().values()) {
            Programme programme = graded.programme();
            programme.citations().forEach(citation -> sources.add(programme.id() + "/" + citation.id()));
        }
        return sources;
    }
}
