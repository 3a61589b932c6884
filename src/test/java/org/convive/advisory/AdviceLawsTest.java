package org.convive.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convive.Examples;
import org.convive.RandomAudits;
import org.convive.ShippedPack;
import org.convive.audit.Area;
import org.convive.audit.Finding;
import org.convive.audit.SafetyAudit;
import org.convive.exchange.AdviceDocument;
import org.convive.exchange.Detail;
import org.convive.exchange.JsonText;
import org.convive.exchange.model.AdviceJson;
import org.convive.exchange.model.ContributionJson;
import org.convive.exchange.model.RecommendationJson;
import org.convive.explanation.ProofGraph;
import org.convive.inference.EstablishedFinding;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.RuleGroups;
import org.convive.rulepack.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every answer, whatever the audit. */
class AdviceLawsTest {

    static Stream<SafetyAudit> audits() {
        var random = new RandomAudits(2026);
        return Stream.concat(
                Examples.names().map(Examples::audit), IntStream.range(0, 60).mapToObj(number -> random.next()));
    }

    @ParameterizedTest
    @MethodSource("audits")
    void contributionsAddUpToTheScore(SafetyAudit audit) {
        for (RecommendationJson recommendation : json(audit).getRecommendations()) {
            BigDecimal sum = recommendation.getContributions().stream()
                    .map(ContributionJson::getPoints)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal parts = recommendation
                    .getScores()
                    .getNeed()
                    .add(recommendation.getScores().getEvidence())
                    .add(recommendation.getScores().getFit());
            assertThat(sum).isEqualByComparingTo(recommendation.getScore());
            assertThat(parts).isEqualByComparingTo(recommendation.getScore());
        }
    }

    @ParameterizedTest
    @MethodSource("audits")
    void theOrderOfTheAuditsListsDoesNotMatter(SafetyAudit audit) {
        var random = new RandomAudits(7);
        assertThat(text(random.shuffled(audit))).isEqualTo(text(audit));
    }

    @ParameterizedTest
    @MethodSource("audits")
    void nothingHarmfulOrIneffectiveIsEverRecommended(SafetyAudit audit) {
        assertThat(json(audit).getRecommendations())
                .noneMatch(recommendation -> Set.of("N", "H")
                        .contains(recommendation.getEvidence().getGrade().getValue()));
    }

    @ParameterizedTest
    @MethodSource("audits")
    void everyEdgeOfTheProofJoinsTwoNodesAndEachRecommendationStandsOnTheAudit(SafetyAudit audit) {
        Advice advice = ShippedPack.ADVISOR.advise(audit);
        ProofGraph proof = advice.proof();
        Set<String> nodes = proof.nodes().stream().map(ProofGraph.Node::id).collect(Collectors.toSet());
        var from = new LinkedHashMap<String, List<String>>();
        for (ProofGraph.Edge edge : proof.edges()) {
            assertThat(nodes).contains(edge.from(), edge.to());
            from.computeIfAbsent(edge.to(), id -> new ArrayList<>()).add(edge.from());
        }
        Set<String> inputs = proof.nodes().stream()
                .filter(node -> node.kind() == ProofGraph.Kind.INPUT)
                .map(ProofGraph.Node::id)
                .collect(Collectors.toSet());
        advice.ranking()
                .recommendations()
                .forEach(recommendation -> assertThat(reached(
                                "recommendation:" + recommendation.candidate().id(), from))
                        .containsAnyElementsOf(inputs));
    }

    private static Set<String> reached(String start, LinkedHashMap<String, List<String>> from) {
        var reached = new java.util.TreeSet<String>();
        var open = new java.util.ArrayDeque<String>(List.of(start));
        while (!open.isEmpty()) {
            String node = open.pop();
            if (reached.add(node)) {
                open.addAll(from.getOrDefault(node, List.of()));
            }
        }
        return reached;
    }

    @Test
    void findingsWithoutIdsMayStandInAnyOrder() {
        String one = "{\"factor\": \"gang-presence\", \"severity\": 0.7}";
        String other = "{\"factor\": \"fear-of-crime\", \"groups\": [\"women\"]}";
        String audit = "{\"place\": {\"name\": \"X\"}, \"findings\": [%s, %s]}";

        assertThat(text(read(audit.formatted(one, other)))).isEqualTo(text(read(audit.formatted(other, one))));
    }

    private static SafetyAudit read(String json) {
        return ShippedPack.READER.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void theSameAuditGetsTheSameBytes() {
        SafetyAudit audit = Examples.audit("full-invented.json");

        assertThat(text(audit)).isEqualTo(text(audit));
    }

    @Test
    void theOrderOfThePacksFilesDoesNotMatter() {
        List<String> paths = new ArrayList<>(ShippedPack.FILES.paths());
        Collections.shuffle(paths, new Random(3));
        var contents = new LinkedHashMap<String, byte[]>();
        paths.forEach(path -> contents.put(path, ShippedPack.FILES.bytes(path)));
        var shuffled = PackReader.read(PackFiles.of(contents));

        SafetyAudit audit = Examples.audit("full-invented.json");
        assertThat(text(new Advisor(shuffled).advise(audit))).isEqualTo(text(audit));
    }

    @Test
    void theOrderOfTheRulesDoesNotMatter() {
        RulePack pack = ShippedPack.PACK;
        var rules = new ArrayList<>(pack.rules());
        Collections.shuffle(rules, new Random(5));
        RulePack shuffled = RulePack.of(
                pack.settings(),
                pack.vocabulary(),
                pack.knowledge(),
                rules,
                RuleGroups.of(rules, new Diagnostics()),
                pack.hash());
        var advisor = new Advisor(shuffled);

        audits().forEach(audit -> assertThat(text(advisor.advise(audit))).isEqualTo(text(audit)));
    }

    @ParameterizedTest
    @MethodSource("audits")
    void sayingAFindingTwiceChangesNothingAboutItWhereNobodyElseSpeaks(SafetyAudit audit) {
        assertThat(statedOnly(withFindingsTwice(audit))).isEqualTo(statedOnly(audit));
    }

    private static List<String> statedOnly(SafetyAudit audit) {
        return ShippedPack.ADVISOR.advise(audit).inference().findings().stream()
                .map(EstablishedFinding::fact)
                .filter(fact -> fact.text("origin").equals("stated"))
                .map(fact -> fact.key() + " " + fact.values())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("audits")
    void anAreaOfWhichNothingIsSaidChangesNoRecommendation(SafetyAudit audit) {
        var areas = new ArrayList<>(audit.areas());
        areas.add(Area.of("an area of which nothing is said"));
        assertThat(ranking(with(audit, areas, audit.findings()))).isEqualTo(ranking(audit));
    }

    private static SafetyAudit withFindingsTwice(SafetyAudit audit) {
        var findings = new ArrayList<>(audit.findings());
        for (Finding finding : audit.findings()) {
            findings.add(new Finding(
                    finding.id() + " again",
                    finding.factor(),
                    finding.area(),
                    finding.severity(),
                    finding.confidence(),
                    finding.groups(),
                    finding.trend(),
                    finding.evidence(),
                    finding.text(),
                    finding.statedAs(),
                    finding.sources()));
        }
        return with(audit, audit.areas(), findings);
    }

    private static SafetyAudit with(SafetyAudit audit, List<Area> areas, List<Finding> findings) {
        return new SafetyAudit(
                audit.place(),
                audit.title(),
                audit.source(),
                audit.period(),
                areas,
                audit.dimensions(),
                audit.indicators(),
                audit.observations(),
                findings,
                audit.links(),
                audit.context());
    }

    private static List<String> ranking(SafetyAudit audit) {
        return ShippedPack.ADVISOR.advise(audit).ranking().recommendations().stream()
                .map(listed -> listed.rank() + " " + listed.candidate().id() + " " + listed.strength() + " "
                        + listed.candidate().score())
                .toList();
    }

    private static AdviceJson json(SafetyAudit audit) {
        return new AdviceDocument(ShippedPack.ADVISOR.advise(audit), "en", Detail.FULL).write(100);
    }

    private static String text(SafetyAudit audit) {
        return text(ShippedPack.ADVISOR.advise(audit));
    }

    /** All of the answer but where the audit says what it says, which must follow the order of its lists. */
    private static String text(Advice advice) {
        AdviceJson document = new AdviceDocument(advice, "en", Detail.FULL).write(100);
        document.getProof().getNodes().forEach(node -> node.setPointers(List.of()));
        return JsonText.pretty(document);
    }
}
