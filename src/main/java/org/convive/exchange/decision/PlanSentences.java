package org.convive.exchange.decision;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convive.advisory.Advice;
import org.convive.exchange.Names;
import org.convive.exchange.RequirementDocument;
import org.convive.exchange.model.RequirementStatusJson;
import org.convive.explanation.Phrases;
import org.convive.knowledge.ContextField;
import org.convive.knowledge.Contraindication;
import org.convive.knowledge.EvidenceGrade;
import org.convive.knowledge.GradedProgramme;
import org.convive.knowledge.Programme;
import org.convive.knowledge.Requirement;
import org.convive.portfolio.plan.GovernmentLevel;
import org.convive.portfolio.plan.Phase;
import org.convive.portfolio.plan.Plan;
import org.convive.portfolio.plan.PlanEntry;
import org.convive.portfolio.plan.Watch;
import org.convive.recommendation.Planned;
import org.convive.vocabulary.LocalText;
import org.convive.vocabulary.TermList;

/** Says in plain words what is planned. */
public final class PlanSentences {

    private static final int MOST_NEEDS = 4;
    private static final String PRINCIPLE = "GPC-";
    private static final Map<String, String> UNITS = Map.of(
            "percent", "unit.percent",
            "per-1000", "unit.per-1000",
            "per-10k", "unit.per-10k",
            "per-100k", "unit.per-100k");

    private final Advice advice;
    private final Names names;
    private final NeedNames needs;
    private final Phrases phrases;
    private final RequirementDocument requirements;

    /** Sentences about plans made from an answer. */
    public PlanSentences(Advice advice, Names names, NeedNames needs) {
        this.advice = advice;
        this.names = names;
        this.needs = needs;
        this.phrases = Phrases.in(names.language());
        this.requirements = new RequirementDocument(advice, names);
    }

    /** The plan in a few sentences. */
    public List<String> summary(Plan plan) {
        var said = new ArrayList<String>();
        if (!plan.entries().isEmpty()) {
            said.add(phrases.say(
                    "plan.summary.programmes",
                    plan.entries().size(),
                    plan.entries().stream()
                            .flatMap(entry -> entry.leads().stream())
                            .map(lead -> body(lead.value()))
                            .distinct()
                            .collect(Collectors.joining("; "))));
            List<String> first = plan.entries().stream()
                    .flatMap(entry -> toPrepare(entry).stream())
                    .distinct()
                    .toList();
            said.add(
                    first.isEmpty()
                            ? phrases.say("plan.summary.ready")
                            : phrases.say("plan.summary.first", String.join("; ", first)));
            plan.entries().stream()
                    .flatMapToInt(entry -> entry.reviewMonth().stream())
                    .min()
                    .ifPresent(month -> said.add(phrases.say("plan.summary.review", month)));
            said.add(unserved(plan));
        }
        plan.notSuggested().forEach(id -> said.add(phrases.say("plan.not-suggested", names.programme(id))));
        return said;
    }

    private String unserved(Plan plan) {
        String unserved = plan.frameworks().unserved().stream()
                .filter(code -> code.startsWith(PRINCIPLE))
                .map(code -> names.framework(code).getName())
                .collect(Collectors.joining("; "));
        return unserved.isEmpty()
                ? phrases.say("plan.summary.all-principles")
                : phrases.say("plan.summary.unserved", unserved);
    }

    /** What a programme can't do without and isn't known to be there, by name. */
    public List<String> toPrepare(PlanEntry entry) {
        return programme(entry).requires().stream()
                .filter(Requirement::essential)
                .map(requirements::write)
                .filter(status -> status.getStatus() != RequirementStatusJson.StatusEnum.PRESENT)
                .map(RequirementStatusJson::getName)
                .toList();
    }

    /** What a programme is for here. */
    public String objective(PlanEntry entry) {
        String answers = entry.answers().stream()
                .limit(MOST_NEEDS)
                .map(need -> needs.full(need.key()))
                .collect(Collectors.joining("; "));
        String shows = entry.watches().stream()
                .map(watch -> watch.indicator().name().in(names.language()))
                .distinct()
                .collect(Collectors.joining("; "));
        return shows.isEmpty()
                ? phrases.say("plan.objective", answers)
                : phrases.say("plan.objective.shows", answers, shows);
    }

    /** What is done. The knowledge base lists activities in English; in other languages it tells them in a sentence. */
    public List<String> activities(PlanEntry entry) {
        Programme programme = programme(entry);
        boolean english = names.language().equals(LocalText.ENGLISH);
        if (english && !programme.whatItDoes().isEmpty()) {
            return programme.whatItDoes();
        }
        return programme
                .context(ContextField.IMPLEMENTATION)
                .map(note -> List.of(note.text().in(names.language())))
                .orElseGet(() -> List.of(programme.summary().in(names.language())));
    }

    /** A body by its name. */
    public String body(String code) {
        return advice.pack().vocabulary().termName(TermList.DELIVERERS, code, names.language());
    }

    /** A level of government by its name. */
    public String level(GovernmentLevel level) {
        return phrases.say("plan.level." + level.code());
    }

    /** What a phase is called. */
    public String phaseName(Phase phase) {
        return phrases.say("plan.phase." + phase.kind().code());
    }

    /** What happens in a phase. */
    public String phase(PlanEntry entry, Phase phase) {
        return switch (phase.kind()) {
            case PREPARE -> prepare(entry, phase);
            case DELIVER -> phrases.say("plan.phase.deliver.text");
            case EFFECT ->
                phase.toMonth().isPresent()
                        ? phrases.say(
                                "plan.phase.effect.text",
                                phase.fromMonth(),
                                phase.toMonth().getAsInt())
                        : phrases.say("plan.phase.effect.from", phase.fromMonth());
            case REVIEW -> {
                String text = phrases.say("plan.phase.review.text", phase.fromMonth());
                yield entry.review()
                        .map(review -> text + " " + review.why().in(names.language()))
                        .orElse(text);
            }
        };
    }

    private String prepare(PlanEntry entry, Phase phase) {
        var said = new ArrayList<String>();
        if (!phase.after().isEmpty()) {
            said.add(phrases.say(
                    "plan.phase.prepare.after",
                    phase.after().stream().map(names::programme).collect(Collectors.joining("; "))));
        }
        List<String> open = toPrepare(entry);
        said.add(
                open.isEmpty()
                        ? phrases.say("plan.phase.prepare.ready")
                        : phrases.say("plan.phase.prepare.text", String.join("; ", open)));
        return String.join(" ", said);
    }

    /** When a phase is, as months after the start, or as months of the calendar where the start is set. */
    public String when(Phase phase, Optional<YearMonth> start) {
        String from = month(phase.fromMonth(), start);
        OptionalInt to = phase.toMonth();
        if (to.isEmpty()) {
            return start.isPresent() ? from : phrases.say("plan.month.from", from);
        }
        if (to.getAsInt() == phase.fromMonth()) {
            return start.isPresent() ? from : phrases.say("plan.month", from);
        }
        String until = month(to.getAsInt(), start);
        return start.isPresent() ? from + " – " + until : phrases.say("plan.months", from, until);
    }

    private String month(int months, Optional<YearMonth> start) {
        return start.map(first -> first.plusMonths(months)
                        .format(DateTimeFormatter.ofPattern("LLL yyyy", Locale.forLanguageTag(names.language()))))
                .orElse(String.valueOf(months));
    }

    /** What can go wrong. */
    public List<String> risks(PlanEntry entry) {
        return Stream.concat(programme(entry).harms().stream(), entry.recommendation().candidate().cautions().stream())
                .map(text -> text.in(names.language()))
                .distinct()
                .toList();
    }

    /** What keeps it from going wrong. */
    public List<String> safeguards(PlanEntry entry) {
        var said = new ArrayList<String>();
        for (Contraindication against : programme(entry).contraindications()) {
            said.add(phrases.say("plan.safeguard.not-when", against.note().in(names.language())));
        }
        advice.ranking().warnings().stream()
                .filter(warning -> warning.alternatives().contains(entry.programme()))
                .map(warning -> names.programme(warning.programme().id()))
                .forEach(name -> said.add(phrases.say("plan.safeguard.instead-of", name)));
        return said;
    }

    /** A value in the unit of its indicator. */
    public String value(Watch watch, double value) {
        return value(watch.indicator().unit(), value);
    }

    String value(String unit, double value) {
        return Optional.ofNullable(UNITS.get(unit))
                .map(key -> phrases.say(key, phrases.number(value)))
                .orElseGet(() -> phrases.number(value));
    }

    /** The baseline of an indicator and what to aim at. */
    public String watch(Watch watch) {
        if (watch.baseline().isEmpty()) {
            return phrases.say("plan.indicator.no-baseline");
        }
        return baseline(watch) + " " + target(watch);
    }

    /** The value in the audit, and the one elsewhere. */
    public String baseline(Watch watch) {
        return watch.baseline()
                .map(indicator -> {
                    String value = value(watch, indicator.value());
                    String said = indicator.year().isPresent()
                            ? phrases.say(
                                    "plan.indicator.baseline-year",
                                    value,
                                    String.valueOf(indicator.year().getAsInt()))
                            : phrases.say("plan.indicator.baseline", value);
                    return indicator.comparison().isPresent()
                            ? said
                                    + " "
                                    + phrases.say(
                                            "plan.indicator.elsewhere",
                                            value(watch, indicator.comparison().getAsDouble()))
                            : said;
                })
                .orElseGet(() -> phrases.say("plan.indicator.no-baseline"));
    }

    private String target(Watch watch) {
        return watch.target()
                .map(target ->
                        phrases.say("plan.indicator.target", value(watch, target.from()), value(watch, target.to())))
                .orElseGet(() -> phrases.say(
                        watch.baseline()
                                        .flatMap(value -> boxed(value.comparison()))
                                        .isEmpty()
                                ? "plan.indicator.no-comparison"
                                : "plan.indicator.no-worse"));
    }

    private static Optional<Double> boxed(java.util.OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    /** How often an indicator is looked at. */
    public String frequency(PlanEntry entry) {
        return entry.reviewMonth().isPresent()
                ? phrases.say("plan.indicator.frequency", entry.reviewMonth().getAsInt())
                : phrases.say("plan.indicator.frequency-open");
    }

    /** Where the value of an indicator comes from. */
    public String source(Watch watch) {
        return watch.baseline()
                .flatMap(indicator -> indicator.source())
                .orElseGet(() -> phrases.say("plan.source.unknown"));
    }

    /** How to find out whether it works here. */
    public String evaluation(PlanEntry entry) {
        GradedProgramme graded = entry.recommendation().candidate().programme();
        EvidenceGrade grade = graded.main().grade();
        boolean known = grade != EvidenceGrade.N && grade != EvidenceGrade.H;
        String advised = phrases.say(
                "plan.evaluation." + (graded.programme().isPractice() ? "practice" : known ? grade.name() : "D"));
        return graded.harmReported() ? advised + " " + phrases.say("plan.evaluation.harm") : advised;
    }

    /** What the plan can't say. */
    public List<String> unknown(Plan plan) {
        var said = new ArrayList<String>();
        said.add(phrases.say("plan.unknown.costs"));
        said.add(phrases.say("plan.unknown.prepare"));
        said.add(phrases.say("plan.unknown.effects"));
        var bodies = new TreeSet<String>();
        plan.entries().stream()
                .flatMap(entry -> Stream.concat(entry.leads().stream(), entry.partners().stream()))
                .map(Planned::value)
                .filter(body -> GovernmentLevel.of(body) == GovernmentLevel.UNKNOWN)
                .forEach(body -> bodies.add(body(body)));
        if (!bodies.isEmpty()) {
            said.add(phrases.say("plan.unknown.levels", String.join("; ", bodies)));
        }
        for (PlanEntry entry : plan.entries()) {
            if (programme(entry).timeToEffect().fromMonths().isEmpty()) {
                said.add(phrases.say("plan.unknown.time", names.programme(entry.programme())));
            }
            if (entry.watches().isEmpty()) {
                said.add(phrases.say("plan.unknown.indicators", names.programme(entry.programme())));
            }
        }
        return said;
    }

    private static Programme programme(PlanEntry entry) {
        return entry.recommendation().candidate().programme().programme();
    }
}
