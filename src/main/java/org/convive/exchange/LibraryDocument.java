package org.convive.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.convive.exchange.model.FactorJson;
import org.convive.exchange.model.FrameworkJson;
import org.convive.exchange.model.GradeJson;
import org.convive.exchange.model.IndicatorJson;
import org.convive.exchange.model.PackJson;
import org.convive.exchange.model.ProgrammeSummaryJson;
import org.convive.exchange.model.RuleJson;
import org.convive.knowledge.GradedProgramme;
import org.convive.knowledge.Programme;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.Settings;
import org.convive.vocabulary.Factor;
import org.convive.vocabulary.FrameworkItem;
import org.convive.vocabulary.IndicatorDefinition;

/** Writes what a pack holds: its words, programmes and rules. */
public final class LibraryDocument {

    private final RulePack pack;
    private final Names names;
    private final RuleDocument rules;

    /** A writer of the pack's contents in one language. */
    public LibraryDocument(RulePack pack, String language) {
        this.pack = pack;
        this.names = new Names(pack, language);
        this.rules = new RuleDocument(pack, language);
    }

    /** Programmes in brief. */
    public List<ProgrammeSummaryJson> programmes(Collection<GradedProgramme> programmes) {
        return programmes.stream().map(this::summary).toList();
    }

    private ProgrammeSummaryJson summary(GradedProgramme graded) {
        Programme programme = graded.programme();
        return new ProgrammeSummaryJson()
                .id(programme.id())
                .name(programme.name().in(names.language()))
                .summary(programme.summary().in(names.language()))
                .kind(programme.kind().code())
                .family(programme.family())
                .category(programme.category())
                .grade(GradeJson.valueOf(graded.main().grade().name()))
                .label(graded.main().grade().label().in(names.language()))
                .cost(programme.cost().level())
                .settings(programme.settings())
                .factors(programme.targets());
    }

    /** The factors whose name, definition or synonyms hold the text; all for an empty text. */
    public List<FactorJson> factors(String text) {
        String wanted = text.strip().toLowerCase(java.util.Locale.ROOT);
        return pack.vocabulary().factors().values().stream()
                .map(this::factor)
                .filter(factor -> said(factor).contains(wanted))
                .toList();
    }

    private static String said(FactorJson factor) {
        return String.join(
                        " ",
                        factor.getCode(),
                        factor.getName(),
                        factor.getDefinition(),
                        String.join(" ", factor.getSynonyms()),
                        String.join(" ", factor.getAliases()))
                .toLowerCase(java.util.Locale.ROOT);
    }

    private FactorJson factor(Factor factor) {
        return new FactorJson()
                .code(factor.code())
                .kind(factor.kind().code())
                .dimension(factor.dimension())
                .rootCause(factor.rootCause().orElse(null))
                .name(factor.name().in(names.language()))
                .definition(factor.definition().in(names.language()))
                .aliases(factor.aliases())
                .synonyms(factor.synonyms().getOrDefault(names.language(), List.of()))
                .actionable(factor.actionable());
    }

    /** All indicators. */
    public List<IndicatorJson> indicators() {
        return pack.vocabulary().indicators().values().stream()
                .map(this::indicator)
                .toList();
    }

    private IndicatorJson indicator(IndicatorDefinition indicator) {
        return new IndicatorJson()
                .code(indicator.code())
                .name(indicator.name().in(names.language()))
                .unit(indicator.unit())
                .minimum(number(indicator.minimum()))
                .maximum(number(indicator.maximum()))
                .direction(
                        indicator.worseWhenHigh()
                                ? IndicatorJson.DirectionEnum.WORSE_WHEN_HIGH
                                : IndicatorJson.DirectionEnum.WORSE_WHEN_LOW)
                .dimension(indicator.dimension())
                .factors(indicator.factors())
                .note(indicator.note().in(names.language()));
    }

    /** All framework items. */
    public List<FrameworkJson> frameworks() {
        return pack.vocabulary().frameworks().values().stream()
                .map(this::framework)
                .toList();
    }

    private FrameworkJson framework(FrameworkItem item) {
        return new FrameworkJson()
                .code(item.code())
                .framework(item.framework().in(names.language()))
                .title(item.title().in(names.language()))
                .summary(item.summary().in(names.language()))
                .source(item.source())
                .mark(item.mark());
    }

    /** All rules. */
    public List<RuleJson> rules() {
        return pack.rules().stream().map(rules::write).toList();
    }

    /** The rule of that id. */
    public Optional<RuleJson> rule(String id) {
        return pack.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .map(rules::write)
                .findFirst();
    }

    /** The pack itself, with all its weights. */
    public PackJson pack() {
        Settings settings = pack.settings();
        return new PackJson()
                .name(settings.name())
                .version(settings.version())
                .hash(pack.hash())
                .languages(settings.languages())
                .rules(pack.rules().size())
                .programmes(pack.knowledge().programmes().size())
                .factors(pack.vocabulary().factors().size())
                .indicators(pack.vocabulary().indicators().size())
                .weights(weights(settings));
    }

    private static Map<String, Double> weights(Settings settings) {
        var weights = new TreeMap<String, Double>();
        settings.points().forEach((name, weight) -> weights.put(name, weight.points()));
        weights.put("need.scale", settings.need().scale());
        weights.put("need.diminishing", settings.need().diminishing());
        weights.put("need.severityWhenUnknown", settings.need().severityWhenUnknown());
        weights.put("need.confidenceWhenUnknown", settings.need().confidenceWhenUnknown());
        weights.put("triangulation.agreement", settings.triangulation().agreement());
        weights.put("triangulation.contradiction", settings.triangulation().contradiction());
        weights.put("triangulation.blindSpot", settings.triangulation().blindSpot());
        addCut(weights, "strength.adopt", settings.strength().adopt());
        addCut(weights, "strength.consider", settings.strength().consider());
        addCut(weights, "strength.pilot", settings.strength().pilot());
        return weights;
    }

    private static void addCut(Map<String, Double> weights, String name, Settings.Cut cut) {
        weights.put(name + ".score", cut.score());
        weights.put(name + ".certainty", (double) cut.certainty());
    }

    static @org.jspecify.annotations.Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    static @org.jspecify.annotations.Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
