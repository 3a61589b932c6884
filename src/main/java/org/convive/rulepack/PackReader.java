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

    private final PackFiles files;
    private final Diagnostics diagnostics = new Diagnostics();

    private PackReader(PackFiles files) {
        this.files = files;
    }

    /**
     * The pack that the files hold.
     *
     * @throws PackRefused if anything is wrong with it; every problem is told, not only the first
     */
    public static RulePack read(PackFiles files) {
        return new PackReader(files).read();
    }

    private RulePack read() {
        Vocabulary vocabulary = new VocabularyReader(files, diagnostics).read();
        Optional<Settings> settings = settings();
        var knowledge = new KnowledgeBase(programmes(vocabulary));
        List<Rule> rules = rules();
        var codes = new Codes(
                vocabulary,
                knowledge.programmes().keySet(),
                neverSuggested(knowledge),
                settings.map(found -> found.points().keySet()).orElse(Set.of()),
                sources(vocabulary, knowledge));
        var check = new RuleCheck(codes, diagnostics);
        rules.forEach(check::check);
        RuleGroups groups = RuleGroups.of(rules, diagnostics);
        if (!diagnostics.isEmpty() || settings.isEmpty()) {
            throw new PackRefused(diagnostics.all());
        }
        return RulePack.of(settings.get(), vocabulary, knowledge, rules, groups, files.hash());
    }

    private Optional<Settings> settings() {
        String text = files.texts("pack.yaml", "pack.yaml").get("pack.yaml");
        if (text == null) {
            diagnostics.report("missing-file", new Location("pack.yaml", 1, 1), "the pack has no pack.yaml");
            return Optional.empty();
        }
        return YamlNode.parse("pack.yaml", text, diagnostics).map(SettingsReader::read);
    }

    private List<Programme> programmes(Vocabulary vocabulary) {
        return new ProgrammeReader(vocabulary, diagnostics).read(files);
    }

    private List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        files.texts("", ".csv").forEach((file, text) -> rules.addAll(new TableReader(file, text, diagnostics).read()));
        files.texts("", ".drl").forEach((file, text) -> rules.addAll(new DrlReader(file, text, diagnostics).read()));
        rules.sort(
                Comparator.comparing(Rule::id).thenComparing(rule -> rule.at().toString()));
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
