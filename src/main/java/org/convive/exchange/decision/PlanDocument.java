package org.convive.exchange.decision;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import org.convive.advisory.Advice;
import org.convive.exchange.AdviceDocument;
import org.convive.exchange.FrameworkDocument;
import org.convive.exchange.Names;
import org.convive.exchange.RequirementDocument;
import org.convive.exchange.model.CalendarRowJson;
import org.convive.exchange.model.PlanEntryJson;
import org.convive.exchange.model.PlanIndicatorJson;
import org.convive.exchange.model.PlanJson;
import org.convive.exchange.model.PlanPhaseJson;
import org.convive.exchange.model.PlannedBodyJson;
import org.convive.exchange.model.StrengthJson;
import org.convive.knowledge.Programme;
import org.convive.portfolio.plan.GovernmentLevel;
import org.convive.portfolio.plan.Plan;
import org.convive.portfolio.plan.PlanEntry;
import org.convive.portfolio.plan.Watch;
import org.convive.recommendation.Planned;
import org.jspecify.annotations.Nullable;

/** Writes a plan as the document of the interface. */
public final class PlanDocument {

    private final Advice advice;
    private final Names names;
    private final NeedNames needs;
    private final PlanSentences sentences;
    private final RequirementDocument requirements;

    /** A writer of plans made from an answer, in the language of that ISO 639-1 code. */
    public PlanDocument(Advice advice, String language) {
        this.advice = advice;
        this.names = new Names(advice.pack(), language);
        this.needs = new NeedNames(advice, names);
        this.sentences = new PlanSentences(advice, names, needs);
        this.requirements = new RequirementDocument(advice, names);
    }

    /** The document. */
    public PlanJson write(Plan plan) {
        return new PlanJson()
                .place(advice.audit().place().name())
                .start(plan.start().map(YearMonth::toString).orElse(null))
                .summary(sentences.summary(plan))
                .entries(plan.entries().stream().map(this::entry).toList())
                .calendar(plan.entries().stream()
                        .map(entry -> new CalendarRowJson()
                                .programme(entry.programme())
                                .name(names.programme(entry.programme()))
                                .phases(phases(entry)))
                        .toList())
                .frameworks(
                        new FrameworkDocument(advice.pack().vocabulary(), names.language()).write(plan.frameworks()))
                .unknown(sentences.unknown(plan))
                .provenance(AdviceDocument.provenance(advice.provenance()));
    }

    private PlanEntryJson entry(PlanEntry entry) {
        Programme programme = entry.recommendation().candidate().programme().programme();
        return new PlanEntryJson()
                .programme(entry.programme())
                .name(names.programme(entry.programme()))
                .strength(
                        StrengthJson.fromValue(entry.recommendation().strength().code()))
                .objective(sentences.objective(entry))
                .leads(bodies(entry.leads()))
                .partners(bodies(entry.partners()))
                .activities(sentences.activities(entry))
                .requirements(
                        programme.requires().stream().map(requirements::write).toList())
                .phases(phases(entry))
                .risks(sentences.risks(entry))
                .safeguards(sentences.safeguards(entry))
                .indicators(entry.watches().stream()
                        .map(watch -> indicator(entry, watch))
                        .toList())
                .reviewMonth(
                        entry.reviewMonth().isPresent() ? entry.reviewMonth().getAsInt() : null)
                .review(entry.review()
                        .map(review -> review.why().in(names.language()))
                        .orElse(null))
                .evaluation(sentences.evaluation(entry))
                .sdgTargets(names.frameworks(entry.sdgTargets()))
                .principles(names.frameworks(entry.principles()));
    }

    private List<PlannedBodyJson> bodies(List<Planned> planned) {
        return planned.stream()
                .map(one -> new PlannedBodyJson()
                        .code(one.value())
                        .name(sentences.body(one.value()))
                        .level(PlannedBodyJson.LevelEnum.fromValue(
                                GovernmentLevel.of(one.value()).code()))
                        .why(one.why().in(names.language())))
                .toList();
    }

    private List<PlanPhaseJson> phases(PlanEntry entry) {
        return entry.phases().stream()
                .map(phase -> new PlanPhaseJson()
                        .kind(PlanPhaseJson.KindEnum.fromValue(phase.kind().code()))
                        .name(sentences.phaseName(phase))
                        .fromMonth(phase.fromMonth())
                        .toMonth(phase.toMonth().isPresent() ? phase.toMonth().getAsInt() : null)
                        .text(sentences.phase(entry, phase)))
                .toList();
    }

    private PlanIndicatorJson indicator(PlanEntry entry, Watch watch) {
        var json = new PlanIndicatorJson()
                .code(watch.indicator().code())
                .name(watch.indicator().name().in(names.language()))
                .unit(watch.indicator().unit())
                .frequency(sentences.frequency(entry))
                .why(watch.why().in(names.language()))
                .text(sentences.watch(watch));
        watch.baseline()
                .ifPresent(indicator -> json.area(
                                indicator.area().map(needs::areaName).orElse(null))
                        .baseline(BigDecimal.valueOf(indicator.value()))
                        .baselineYear(
                                indicator.year().isPresent() ? indicator.year().getAsInt() : null)
                        .comparison(decimal(indicator.comparison()))
                        .source(indicator.source().orElse(null)));
        watch.target()
                .ifPresent(target ->
                        json.targetFrom(BigDecimal.valueOf(target.from())).targetTo(BigDecimal.valueOf(target.to())));
        return json;
    }

    private static @Nullable BigDecimal decimal(OptionalDouble value) {
        return value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()) : null;
    }
}
