package org.convive.exchange.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convive.audit.Area;
import org.convive.exchange.AuditProblem;
import org.convive.exchange.AuditRefused;
import org.convive.exchange.DecisionReader.BriefQuestion;
import org.convive.exchange.Names;
import org.convive.exchange.ProblemCode;
import org.convive.exchange.brief.Block.Bar;
import org.convive.exchange.brief.Block.Chart;
import org.convive.exchange.brief.Block.Items;
import org.convive.exchange.brief.Block.Paragraph;
import org.convive.exchange.brief.Block.Table;
import org.convive.exchange.brief.Brief.Section;
import org.convive.exchange.decision.Planning;
import org.convive.exchange.model.AnsweredJson;
import org.convive.exchange.model.CitationJson;
import org.convive.exchange.model.FindingJson;
import org.convive.exchange.model.NamedJson;
import org.convive.exchange.model.PlanEntryJson;
import org.convive.exchange.model.PlanIndicatorJson;
import org.convive.exchange.model.PlanPhaseJson;
import org.convive.exchange.model.PlannedBodyJson;
import org.convive.exchange.model.PortfolioJson;
import org.convive.exchange.model.ProvenanceJson;
import org.convive.exchange.model.RecommendationJson;
import org.convive.explanation.Phrases;
import org.convive.vocabulary.TermList;
import org.jspecify.annotations.Nullable;

/** Makes a brief of a plan. */
public final class BriefMaker {

    private static final String NONE = "–";
    private static final double WHOLE = 100.0;

    private final Planning planning;
    private final BriefQuestion question;
    private final BriefContents contents;
    private final Names names;
    private final Phrases phrases;
    private final BriefLength length;
    private final BriefPaper paper;

    /** A maker of one brief, in the language of that ISO 639-1 code. */
    public BriefMaker(
            Planning planning, BriefQuestion question, String language, BriefLength length, BriefPaper paper) {
        this.planning = planning;
        this.question = question;
        this.contents = BriefContents.of(planning, language);
        this.names = new Names(planning.advice().pack(), language);
        this.phrases = Phrases.in(language);
        this.length = length;
        this.paper = paper;
    }

    /** The data that the brief was made of. */
    BriefContents contents() {
        return contents;
    }

    /**
     * The brief.
     *
     * @throws AuditRefused if an edit names a block that can't be edited in this brief
     */
    public Brief make() {
        List<Section> sections =
                paper.sections().stream().flatMap(this::section).toList();
        refuseUnknown(sections);
        return new Brief(
                phrases.say("brief.title." + paper.code(), contents.advice().getPlace()),
                phrases.say("brief.subtitle." + paper.code()),
                names.language(),
                length,
                paper,
                sections,
                colophon());
    }

    private void refuseUnknown(List<Section> sections) {
        var editable = sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Paragraph.class::isInstance)
                .map(Block::id)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> unknown = question.edits().keySet().stream()
                .filter(id -> !editable.contains(id))
                .toList();
        if (!unknown.isEmpty()) {
            throw new AuditRefused(unknown.stream()
                    .map(id -> new AuditProblem(
                            "/edits",
                            ProblemCode.UNKNOWN_BLOCK.code(),
                            "The brief has no paragraph `%s`; those that can be edited are %s."
                                    .formatted(id, String.join(", ", editable)),
                            Optional.empty()))
                    .toList());
        }
    }

    private Stream<Section> section(String id) {
        List<Section> made = switch (id) {
            case "decision" -> whole(id, decision());
            case "problem" -> whole(id, problem());
            case "proposal" -> whole(id, proposal());
            case "reasons" -> reasons();
            case "objectives" -> whole(id, items(id + ".each", each(PlanEntryJson::getObjective)));
            case "actions" -> actions();
            case "resources" -> whole(id, resources());
            case "alternatives" -> whole(id, alternatives());
            case "money" -> whole(id, money());
            case "risks" -> whole(id, risks());
            case "calendar" -> whole(id, calendar());
            case "evaluation" -> whole(id, items(id + ".each", each(PlanEntryJson::getEvaluation)));
            case "alignment" -> whole(id, alignment());
            case "unknown" -> whole(id, unknown());
            case "sources" -> whole(id, sources());
            case "method" -> length == BriefLength.ONE_PAGE ? List.<Section>of() : whole(id, method());
            default -> throw new IllegalArgumentException(id);
        };
        return made.stream();
    }

    private List<Section> whole(String id, Stream<? extends Block> blocks) {
        List<Block> all = blocks.map(Block.class::cast).toList();
        return all.isEmpty() ? List.of() : List.of(new Section(id, heading(id), 1, all));
    }

    private String heading(String id) {
        String own = "brief.head." + paper.code() + "." + id;
        return phrases.say(phrases.has(own) ? own : "brief.head." + id);
    }

    private Paragraph paragraph(String id, String text) {
        String edited = question.edits().get(id);
        return new Paragraph(id, edited == null ? text : edited, edited != null);
    }

    private static Stream<Items> items(String id, List<String> items) {
        return items.isEmpty() ? Stream.empty() : Stream.of(new Items(id, items));
    }

    private List<String> each(java.util.function.Function<PlanEntryJson, String> said) {
        return contents.plan().getEntries().stream()
                .map(entry -> phrases.say("brief.each", entry.getName(), said.apply(entry)))
                .toList();
    }

    private Stream<Block> decision() {
        List<String> programmes = contents.plan().getEntries().stream()
                .map(PlanEntryJson::getName)
                .toList();
        var blocks = new ArrayList<Block>();
        if (programmes.isEmpty()) {
            blocks.add(paragraph("decision.none", phrases.say("brief.decision.none")));
        } else {
            blocks.add(paragraph(
                    "decision.ask",
                    phrases.say(
                            "brief.decision.ask",
                            contents.advice().getPlace(),
                            programmes.size(),
                            String.join("; ", programmes))));
        }
        contents.portfolio()
                .map(PortfolioJson::getCost)
                .ifPresent(cost ->
                        blocks.add(paragraph("decision.cost", phrases.say("brief.decision.cost", cost.getText()))));
        contents.plan().getEntries().stream()
                .map(PlanEntryJson::getReviewMonth)
                .filter(java.util.Objects::nonNull)
                .min(Comparator.naturalOrder())
                .ifPresent(
                        month -> blocks.add(paragraph("decision.review", phrases.say("brief.decision.review", month))));
        return blocks.stream();
    }

    private Stream<Block> problem() {
        List<FindingJson> graded = contents.advice().getFindings().stream()
                .filter(finding -> finding.getSeverity() != null)
                .sorted(Comparator.comparing(FindingJson::getSeverity, Comparator.reverseOrder())
                        .thenComparing(FindingJson::getId))
                .toList();
        List<FindingJson> open = contents.advice().getFindings().stream()
                .filter(finding -> finding.getSeverity() == null)
                .toList();
        List<FindingJson> shown = graded.stream().limit(length.most(3, 8)).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(paragraph(
                "problem.said",
                phrases.say(
                        "brief.problem.said",
                        contents.advice().getFindings().size(),
                        Stream.concat(shown.stream(), open.stream())
                                .limit(3)
                                .map(this::named)
                                .collect(Collectors.joining("; ")))));
        if (!shown.isEmpty()) {
            blocks.add(new Chart(
                    "problem.chart",
                    phrases.say("brief.problem.chart"),
                    List.of(
                            phrases.say("brief.col.finding"),
                            phrases.say("brief.col.grave"),
                            phrases.say("brief.col.of100")),
                    shown.stream()
                            .map(finding -> new Bar(
                                    named(finding),
                                    finding.getSeverity(),
                                    phrases.number(finding.getSeverity() * WHOLE)))
                            .toList()));
        }
        if (!open.isEmpty() && length != BriefLength.ONE_PAGE) {
            blocks.add(paragraph(
                    "problem.open",
                    phrases.say(
                            "brief.problem.open", open.stream().map(this::named).collect(Collectors.joining("; ")))));
        }
        return blocks.stream();
    }

    private String named(FindingJson finding) {
        return finding.getArea() == null ? finding.getName() : finding.getName() + " (" + area(finding.getArea()) + ")";
    }

    private String area(String id) {
        return planning.advice().audit().areas().stream()
                .filter(area -> area.id().equals(id))
                .map(Area::name)
                .findFirst()
                .orElse(id);
    }

    private Stream<Block> proposal() {
        if (contents.programmes().isEmpty()) {
            return Stream.empty();
        }
        Map<String, PlanEntryJson> entries = contents.plan().getEntries().stream()
                .collect(Collectors.toMap(PlanEntryJson::getProgramme, entry -> entry));
        List<List<String>> rows = contents.programmes().stream()
                .map(one -> List.of(
                        one.getName(),
                        joined(one.getAnswers().stream()
                                .map(AnsweredJson::getName)
                                .limit(length.most(2, 4))),
                        effect(one),
                        certainty(one),
                        cost(one),
                        leads(entries.get(one.getProgramme()))))
                .toList();
        return Stream.of(new Table(
                "proposal.table",
                phrases.say("brief.proposal.table"),
                Stream.of("programme", "answers", "effect", "certainty", "cost", "lead")
                        .map(column -> phrases.say("brief.col." + column))
                        .toList(),
                rows));
    }

    private String effect(RecommendationJson one) {
        return one.getEvidence() == null
                ? phrases.say("brief.practice")
                : one.getEvidence().getLabel();
    }

    private String certainty(RecommendationJson one) {
        return one.getEvidence() == null || one.getEvidence().getConfidenceHere() == null
                ? NONE
                : phrases.say(
                        "certainty." + one.getEvidence().getConfidenceHere().getCertainty());
    }

    private String cost(RecommendationJson one) {
        Optional<String> local = contents.portfolio().stream()
                .flatMap(portfolio -> portfolio.getProgrammes().stream())
                .filter(chosen -> chosen.getProgramme().equals(one.getProgramme()) && chosen.getLow() != null)
                .map(chosen -> phrases.amount(chosen.getLow()) + "–" + phrases.amount(chosen.getHigh()))
                .findFirst();
        return local.orElseGet(() -> one.getCost() == null
                ? NONE
                : planning.advice()
                        .pack()
                        .vocabulary()
                        .termName(TermList.COSTS, one.getCost().getLevel().toString(), names.language()));
    }

    private static String leads(@Nullable PlanEntryJson entry) {
        return entry == null ? NONE : joined(entry.getLeads().stream().map(PlannedBodyJson::getName));
    }

    private static String joined(Stream<String> said) {
        String all = said.distinct().collect(Collectors.joining("; "));
        return all.isEmpty() ? NONE : all;
    }

    private List<Section> reasons() {
        if (length == BriefLength.ONE_PAGE) {
            return List.of();
        }
        if (length == BriefLength.THREE_PAGES) {
            return whole("reasons", items("reasons.each", each(PlanEntryJson::getObjective)));
        }
        var sections = new ArrayList<>(
                whole("reasons", Stream.of(paragraph("reasons.lead", phrases.say("brief.reasons.lead")))));
        for (RecommendationJson one : contents.programmes()) {
            sections.add(new Section(
                    "reasons." + one.getProgramme(),
                    one.getName(),
                    2,
                    items("reasons." + one.getProgramme() + ".why", one.getWhy() == null ? List.of() : one.getWhy())
                            .map(Block.class::cast)
                            .toList()));
        }
        return sections;
    }

    private List<Section> actions() {
        var sections = new ArrayList<Section>();
        sections.addAll(whole("actions", Stream.of(paragraph("actions.lead", phrases.say("brief.actions.lead")))));
        for (PlanEntryJson entry : contents.plan().getEntries()) {
            sections.add(new Section(
                    "actions." + entry.getProgramme(),
                    entry.getName(),
                    2,
                    items("actions." + entry.getProgramme() + ".do", entry.getActivities())
                            .map(Block.class::cast)
                            .toList()));
        }
        return sections;
    }

    private Stream<Block> resources() {
        List<List<String>> rows = contents.plan().getEntries().stream()
                .map(entry -> List.of(
                        entry.getName(),
                        leads(entry),
                        joined(entry.getPartners().stream().map(PlannedBodyJson::getName)),
                        joined(entry.getRequirements().stream()
                                .map(need -> need.getName() + ": "
                                        + phrases.say("plan.status."
                                                + need.getStatus().getValue())))))
                .toList();
        return rows.isEmpty()
                ? Stream.empty()
                : Stream.of(new Table(
                        "resources.table",
                        phrases.say("brief.resources.table"),
                        Stream.of("programme", "lead", "partners", "first")
                                .map(column -> phrases.say("brief.col." + column))
                                .toList(),
                        rows));
    }

    private Stream<Block> alternatives() {
        List<String> others = contents.portfolio().stream()
                .flatMap(portfolio -> Stream.concat(
                        Stream.ofNullable(portfolio.getNextBest()).map(next -> next.getText()),
                        portfolio.getNotChosen().stream()
                                .map(one -> phrases.say("brief.each", one.getName(), one.getText()))))
                .limit(length.most(2, 6))
                .toList();
        List<String> warned = contents.advice().getDoNotUse().stream()
                .limit(length.most(2, 6))
                .map(one -> phrases.say(
                        "brief.each",
                        one.getName(),
                        one.getWhy().isEmpty()
                                ? one.getLabel()
                                : one.getWhy().get(0).getText()))
                .toList();
        return Stream.of(
                        items("alternatives.considered", others),
                        warned.isEmpty()
                                ? Stream.<Block>empty()
                                : Stream.of(
                                        paragraph("alternatives.against", phrases.say("brief.alternatives.against"))),
                        items("alternatives.warned", warned))
                .flatMap(stream -> stream.map(Block.class::cast));
    }

    private Stream<Block> money() {
        if (contents.portfolio().isEmpty()) {
            return Stream.of(paragraph("money.named", phrases.say("brief.money.named")));
        }
        PortfolioJson portfolio = contents.portfolio().get();
        List<String> said = Stream.of(
                        Stream.ofNullable(portfolio.getCost()).map(cost -> cost.getText()),
                        portfolio.getLimits().stream().map(limit -> limit.getText()),
                        portfolio.getOtherBudgets().stream().map(other -> other.getText()))
                .flatMap(stream -> stream)
                .limit(length.most(2, Integer.MAX_VALUE))
                .toList();
        return items("money.said", said).map(Block.class::cast);
    }

    private Stream<Block> risks() {
        List<String> risks = contents.plan().getEntries().stream()
                .filter(entry ->
                        !entry.getRisks().isEmpty() || !entry.getSafeguards().isEmpty())
                .map(entry -> phrases.say(
                        "brief.each",
                        entry.getName(),
                        Stream.concat(entry.getRisks().stream(), entry.getSafeguards().stream())
                                .limit(length.most(1, 3))
                                .collect(Collectors.joining("; "))))
                .toList();
        return Stream.concat(
                Stream.of(paragraph("risks.rights", phrases.say("brief.risks.rights"))),
                items(
                        "risks.each",
                        risks.stream().limit(length.most(3, Integer.MAX_VALUE)).toList()));
    }

    private Stream<Block> calendar() {
        if (contents.plan().getEntries().isEmpty()) {
            return Stream.empty();
        }
        if (length == BriefLength.ONE_PAGE) {
            return items(
                            "calendar.each",
                            contents.plan().getEntries().stream()
                                    .map(entry -> phrases.say(
                                            "brief.calendar.each",
                                            entry.getName(),
                                            months(entry, PlanPhaseJson.KindEnum.EFFECT),
                                            joined(entry.getIndicators().stream()
                                                    .limit(1)
                                                    .map(PlanIndicatorJson::getName))))
                                    .toList())
                    .map(Block.class::cast);
        }
        List<List<String>> rows = contents.plan().getEntries().stream()
                .map(entry -> Stream.concat(
                                Stream.of(entry.getName()),
                                Stream.of(PlanPhaseJson.KindEnum.values()).map(kind -> months(entry, kind)))
                        .toList())
                .toList();
        List<String> header = Stream.concat(
                        Stream.of(phrases.say("brief.col.programme")),
                        Stream.of(PlanPhaseJson.KindEnum.values())
                                .map(kind -> phrases.say("plan.phase." + kind.getValue())))
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Table("calendar.table", phrases.say("brief.calendar.table"), header, rows));
        List<List<String>> watched = contents.plan().getEntries().stream()
                .flatMap(entry -> entry.getIndicators().stream().limit(length.most(1, 2)))
                .map(this::watched)
                .distinct()
                .toList();
        if (!watched.isEmpty()) {
            blocks.add(new Table(
                    "calendar.indicators",
                    phrases.say("brief.calendar.indicators"),
                    Stream.of("indicator", "baseline", "target", "source", "frequency")
                            .map(column -> phrases.say("brief.col." + column))
                            .toList(),
                    watched));
        }
        return blocks.stream();
    }

    private String months(PlanEntryJson entry, PlanPhaseJson.KindEnum kind) {
        return entry.getPhases().stream()
                .filter(phase -> phase.getKind() == kind)
                .map(phase -> phase.getKind() == PlanPhaseJson.KindEnum.PREPARE ? phase.getText() : months(phase))
                .findFirst()
                .orElse(NONE);
    }

    private String months(PlanPhaseJson phase) {
        if (phase.getFromMonth().equals(phase.getToMonth())) {
            return phrases.say("plan.month", phase.getFromMonth());
        }
        if (phase.getToMonth() == null) {
            return phrases.say("plan.month.from", phase.getFromMonth());
        }
        return phrases.say("plan.months", phase.getFromMonth(), phase.getToMonth());
    }

    private List<String> watched(PlanIndicatorJson one) {
        return List.of(
                one.getArea() == null ? one.getName() : one.getName() + " (" + one.getArea() + ")",
                one.getBaseline() == null
                        ? phrases.say("brief.baseline.none")
                        : phrases.exactly(one.getBaseline().doubleValue())
                                + (one.getBaselineYear() == null ? "" : " (" + one.getBaselineYear() + ")"),
                one.getTargetFrom() == null || one.getTargetTo() == null
                        ? NONE
                        : phrases.exactly(one.getTargetFrom().doubleValue()) + "–"
                                + phrases.exactly(one.getTargetTo().doubleValue()),
                one.getSource() == null ? NONE : one.getSource(),
                one.getFrequency());
    }

    private Stream<Block> alignment() {
        List<List<String>> rows = contents.plan().getEntries().stream()
                .map(entry -> List.of(
                        entry.getName(),
                        joined(entry.getSdgTargets().stream().map(NamedJson::getName)),
                        joined(entry.getPrinciples().stream().map(NamedJson::getName))))
                .toList();
        return Stream.of(
                paragraph("alignment.own", phrases.say("brief.alignment.own")),
                new Table(
                        "alignment.table",
                        phrases.say("brief.alignment.table"),
                        Stream.of("programme", "sdg", "principles")
                                .map(column -> phrases.say("brief.col." + column))
                                .toList(),
                        rows));
    }

    private Stream<Items> unknown() {
        List<String> said = Stream.concat(
                        contents.portfolio().stream()
                                .flatMap(portfolio -> portfolio.getUncovered().stream())
                                .map(need -> need.getText()),
                        contents.plan().getUnknown().stream())
                .limit(length.most(2, Integer.MAX_VALUE))
                .toList();
        return items("unknown.said", said);
    }

    private Stream<Block> sources() {
        if (length == BriefLength.ONE_PAGE) {
            return Stream.of(paragraph(
                    "sources.count",
                    phrases.say("brief.sources.count", contents.citations().size())));
        }
        return items(
                        "sources.each",
                        contents.citations().values().stream().map(this::cited).toList())
                .map(Block.class::cast);
    }

    private String cited(CitationJson citation) {
        String year = citation.getYear() == null ? "" : " (" + citation.getYear() + ")";
        String mark = citation.getMark() == null
                ? ""
                : " [" + phrases.say("brief.mark." + citation.getMark().getValue()) + "]";
        return Stream.of(citation.getAuthors() + year, citation.getTitle(), citation.getVenue(), citation.getLink())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(". "))
                + mark;
    }

    private Stream<Items> method() {
        return items(
                "method.said",
                Stream.concat(
                                Stream.of(phrases.say("brief.method.rules")),
                                contents.portfolio().stream().flatMap(portfolio -> portfolio.getMethod().stream()))
                        .toList());
    }

    private List<String> colophon() {
        ProvenanceJson made = contents.plan().getProvenance();
        var said = new ArrayList<String>();
        question.decision().ifPresent(id -> said.add(phrases.say("brief.colophon.decision", id)));
        said.add(phrases.say(
                "brief.colophon.made",
                made.getPack(),
                made.getPackVersion(),
                made.getPackHash(),
                made.getEngine(),
                made.getEngineVersion(),
                made.getInputHash()));
        return said;
    }
}
