package org.convive.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.convive.ChangedPack;
import org.convive.Examples;
import org.convive.ShippedPack;
import org.convive.advisory.Advisor;
import org.convive.advisory.AuditHash;
import org.convive.advisory.Decision;
import org.convive.advisory.KeptAudit;
import org.convive.advisory.access.ApiKey;
import org.convive.advisory.access.Role;
import org.convive.advisory.access.TrailEntry;
import org.convive.advisory.followup.Feedback;
import org.convive.advisory.followup.FeedbackCount;
import org.convive.advisory.followup.Progress;
import org.convive.advisory.release.Activation;
import org.convive.advisory.release.Release;
import org.convive.advisory.release.Signed;
import org.convive.audit.SafetyAudit;
import org.convive.authoring.difference.PackDifference;
import org.convive.authoring.impact.PackImpact;
import org.convive.authoring.impact.analysis.ImpactAnalysis;
import org.convive.authoring.impact.analysis.NamedAudit;
import org.convive.authoring.impact.report.ImpactDocument;
import org.convive.authoring.impact.report.PackDifferenceDocument;
import org.convive.authoring.whatif.WhatIfDocument;
import org.convive.exchange.AdviceDocument;
import org.convive.exchange.AuditRefused;
import org.convive.exchange.CounterfactualDocument;
import org.convive.exchange.DataGapsDocument;
import org.convive.exchange.DecisionDocument;
import org.convive.exchange.Detail;
import org.convive.exchange.ExplanationDocument;
import org.convive.exchange.FollowUpDocument;
import org.convive.exchange.JsonText;
import org.convive.exchange.LibraryDocument;
import org.convive.exchange.ProgrammeDocument;
import org.convive.exchange.QuestionReader;
import org.convive.exchange.QuestionReader.CounterfactualQuestion;
import org.convive.exchange.QuestionReader.WhyNotQuestion;
import org.convive.exchange.StabilityDocument;
import org.convive.exchange.WhyNotDocument;
import org.convive.exchange.model.ActivationListJson;
import org.convive.exchange.model.BatchAnswerJson;
import org.convive.exchange.model.BatchResultJson;
import org.convive.exchange.model.CounterfactualAnswerJson;
import org.convive.exchange.model.FeedbackListJson;
import org.convive.exchange.model.FollowUpJson;
import org.convive.exchange.model.KeptAuditJson;
import org.convive.exchange.model.KeyListJson;
import org.convive.exchange.model.NewKeyJson;
import org.convive.exchange.model.PackImpactJson;
import org.convive.exchange.model.ProblemJson;
import org.convive.exchange.model.ReleaseListJson;
import org.convive.exchange.model.RuleJson;
import org.convive.exchange.model.TrailJson;
import org.convive.exchange.model.WhatIfAnswerJson;
import org.convive.exchange.model.WhyNotJson;
import org.convive.explanation.change.Aim;
import org.convive.explanation.change.Variant;
import org.convive.explanation.view.View;
import org.convive.knowledge.GradedProgramme;
import org.convive.rulepack.RulePack;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The examples of answers in the document are what the shipped pack answers. After a change of the pack, {@code mvn test
 * -Dtest=OpenApiExamplesTest -Dconvive.update=true} writes them anew.
 */
class OpenApiExamplesTest {

    private static final Path DOCUMENT = Path.of("openapi/convive.yaml");
    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
            .build();
    private static final String SECTION = "\n  examples:\n";

    private static final Optional<String> JOBS = Optional.of("summer-youth-employment");
    private static final String KEPT = "3f8a52c6-1d0e-4b77-9c3e-6a2f41d8b905";
    private static final String DECIDED = "9b1f7c1e-55a4-4f5e-8a0b-2f6d0a7c3e11";
    private static final String DROPOUT =
            "{\"place\":{\"name\":\"Riverside (invented)\"},\"findings\":[{\"factor\":\"school-dropout\",\"severity\":0.8}]}";
    private static final Instant NOTED = Instant.parse("2026-11-23T08:30:00Z");
    private static final String AFTER_HASH = "b7d03e6a8c4b".repeat(5) + "19f2";

    @Test
    void examplesAreWhatIsAnswered() throws IOException {
        Map<String, Object> expected = examples();
        if (Boolean.getBoolean("convive.update")) {
            write(expected);
        }
        Map<String, Object> document = new Yaml().load(Files.readString(DOCUMENT));
        Object components = document.getOrDefault("components", Map.of());
        Object written = components instanceof Map<?, ?> map ? map.get("examples") : Map.of();
        assertThat(SORTED.writeValueAsString(written)).isEqualTo(SORTED.writeValueAsString(expected));
    }

    private static void write(Map<String, Object> examples) throws IOException {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(160);
        options.setSplitLines(false);
        String yaml =
                new Yaml(options).dump(Map.of("examples", examples)).indent(2).stripTrailing();
        String text = Files.readString(DOCUMENT);
        int begin = text.indexOf(SECTION);
        Files.writeString(DOCUMENT, text.substring(0, begin) + "\n" + yaml + "\n");
    }

    private static Map<String, Object> examples() {
        RulePack pack = ShippedPack.PACK;
        var library = new LibraryDocument(pack, "en");
        List<GradedProgramme> lighting =
                pack.knowledge().programme("street-lighting").stream().toList();
        List<RuleJson> rule = library.rule("DER-052").stream().toList();
        var minimal =
                new AdviceDocument(ShippedPack.ADVISOR.advise(Examples.audit("minimal.json")), "en", Detail.SUMMARY);
        var examples = new TreeMap<String, Object>();
        examples.put(
                "AdviceForMinimal",
                example("The answer to examples/minimal.json, the first of its list", minimal.write(1)));
        examples.put(
                "ProgrammeListLighting",
                example("One programme", Map.of("total", 1, "programmes", library.programmes(lighting))));
        examples.put(
                "ProgrammeLighting",
                example("A programme with its evidence", new ProgrammeDocument(pack, "en").write(lighting.get(0))));
        examples.put("FactorListGangs", example("Factors about gangs", Map.of("factors", library.factors("gangs"))));
        examples.put(
                "IndicatorListExample",
                example(
                        "The first of the list",
                        Map.of("indicators", library.indicators().subList(0, 1))));
        examples.put(
                "FrameworkListExample",
                example(
                        "The first of the list",
                        Map.of("frameworks", library.frameworks().subList(0, 1))));
        examples.put("RuleExample", example("A rule in plain words", rule.get(0)));
        examples.put("RuleListExample", example("One of the list", Map.of("rules", rule)));
        KeptAuditJson kept = AuditController.document(new KeptAudit(
                KEPT, "Riverside (invented)", Instant.parse("2026-11-23T08:30:00Z"), AuditHash.of(audit(DROPOUT))));
        examples.put("KeptAuditExample", example("An audit that is kept", kept));
        examples.put("KeptAuditListExample", example("One audit is kept", Map.of("total", 1, "audits", List.of(kept))));
        var decision = new Decision(
                DECIDED,
                Instant.parse("2026-11-23T08:30:00Z"),
                "Riverside (invented)",
                pack.settings().name(),
                pack.settings().version(),
                pack.hash(),
                new Decision.Wish("en", "summary", 1));
        Object text = JsonMapper.shared()
                .readValue(
                        DecisionDocument.text(decision, ShippedPack.ADVISOR.advise(Examples.audit("minimal.json"))),
                        Object.class);
        SafetyAudit least = Examples.audit("minimal.json");
        examples.put(
                "DataGapsForMinimal",
                example(
                        "What examples/minimal.json leaves open",
                        new DataGapsDocument(pack, least, "en").write(ShippedPack.ADVISOR.dataGaps(least, () -> {}))));
        examples.put(
                "StabilityForMinimal",
                example(
                        "The answer to examples/minimal.json, evaluated a hundred times",
                        new StabilityDocument(pack, "en")
                                .write(ShippedPack.ADVISOR.stability(
                                        Examples.audit("minimal.json"), 100, 1, () -> {}))));
        examples.put("DecisionExample", example("A stored decision, the first of its list", text));
        examples.put(
                "DecisionListExample",
                example("One decision is stored", Map.of("decisions", List.of(DecisionController.entry(decision)))));
        examples.put("WhyNotCameras", example("Why not cameras?", whyNot("cctv-surveillance")));
        examples.put(
                "CounterfactualsCameras", example("What would bring cameras in", counterfactuals("cctv-surveillance")));
        examples.put(
                "WhatIfTime",
                example("Half a year instead of no limit of time", whatIf("{\"context\":{\"horizonMonths\":6}}")));
        var whole = new ExplanationDocument(ShippedPack.ADVISOR.advise(Examples.audit("minimal.json")), "en", JOBS);
        examples.put(
                "ExplanationGraph",
                example(
                        "Why one programme is recommended, as a graph",
                        JsonMapper.shared().readValue(whole.write(View.GRAPH), Object.class)));
        examples.put("ExplanationSentences", example("The same in sentences", whole.write(View.SENTENCES)));
        examples.put("ExplanationPicture", example("The same as a picture", whole.write(View.SVG)));
        releases(examples);
        followUp(examples);
        access(examples);
        examples.put("BatchAnswerTwo", example("One answer, and one audit that is refused", batch(minimal)));
        examples.put("PackImpactDropout", example("A row of a table was taken out", rowTakenOut()));
        return examples;
    }

    private static void releases(Map<String, Object> examples) {
        var release = new Release(
                AFTER_HASH,
                "convive-core",
                "2026.12.0",
                new Signed("Luis Ortega", "Thresholds for school dropout by the new census", NOTED),
                Optional.of(new Signed("Ana Ruiz", "Impact on the kept audits was looked at", NOTED)));
        var active = ReleaseJsons.release(release, true);
        examples.put("ReleaseExample", example("A published release that is active", active));
        examples.put(
                "ReleaseListExample",
                example(
                        "Release zero and another",
                        new ReleaseListJson(List.of(ReleaseJsons.zero(ShippedPack.PACK, false), active))));
        var activation = ReleaseJsons.activation(
                new Activation(
                        1, Optional.of(AFTER_HASH), new Signed("Ana Ruiz", "In use from Monday, as agreed", NOTED)),
                ShippedPack.FILES);
        examples.put("ActivationExample", example("A release was activated", activation));
        examples.put(
                "ActivationListExample",
                example("One release was activated", new ActivationListJson(List.of(activation))));
        RulePack changed =
                new ChangedPack().without("youth/school.csv", "YTH-014,").read();
        examples.put(
                "PackDifferenceDropout",
                example(
                        "A row of a table was taken out",
                        PackDifferenceDocument.write(PackDifference.between(ShippedPack.PACK, changed), "en")));
    }

    private static void followUp(Map<String, Object> examples) {
        var feedback = FollowUpController.document(new Feedback(
                DECIDED,
                "summer-youth-employment",
                "overridden",
                "not-affordable",
                "The budget for 2027 is closed",
                "Ana Ruiz",
                NOTED));
        examples.put("FeedbackExample", example("A recommendation was overridden", feedback));
        examples.put(
                "FeedbackListExample",
                example(
                        "One recommendation was overridden",
                        new FeedbackListJson(
                                List.of(FollowUpController.document(new FeedbackCount(
                                        "summer-youth-employment", "overridden", "not-affordable", 1))),
                                List.of(feedback))));
        var begun = new Progress(
                DECIDED,
                "summer-youth-employment",
                "under-way",
                LocalDate.of(2027, 1, 11),
                "Two streets to begin with",
                "Ana Ruiz",
                NOTED);
        var decision = new Decision(
                DECIDED,
                NOTED,
                "Riverside (invented)",
                "convive-core",
                "2026.11.0",
                ShippedPack.PACK.hash(),
                new Decision.Wish("en", "none", 2));
        FollowUpJson followed = FollowUpDocument.of(
                DECIDED,
                DecisionDocument.text(decision, ShippedPack.ADVISOR.advise(Examples.audit("minimal.json"))),
                List.of(begun),
                "en");
        examples.put("FollowUpExample", example("One recommendation has begun", followed));
        examples.put(
                "FollowedRecommendationExample",
                example("Begun in January", followed.getRecommendations().get(0)));
    }

    private static void access(Map<String, Object> examples) {
        var key = AccessController.document(new ApiKey(
                "7d1c2f0e33b4",
                "",
                "Observatory of Riverside",
                Set.of(Role.PARTNER),
                "first administrator",
                NOTED,
                NOTED.plus(Duration.ofDays(365)),
                Optional.empty()));
        examples.put(
                "NewKeyExample",
                example("A key, shown once", new NewKeyJson(key, "cvk_7d1c2f0e33b4_kept-by-whoever-asked-for-it")));
        examples.put("KeyListExample", example("One key", new KeyListJson(List.of(key))));
        examples.put(
                "TrailExample",
                example(
                        "Somebody stored a decision",
                        new TrailJson(List.of(AccessController.document(
                                new TrailEntry(NOTED, "Observatory of Riverside", "POST", "/v1/decisions", 201))))));
    }

    private static BatchAnswerJson batch(AdviceDocument minimal) {
        byte[] misspelt = "{\"place\":{\"name\":\"South (invented)\"},\"findings\":[{\"factor\":\"fear-of-crme\"}]}"
                .getBytes(StandardCharsets.UTF_8);
        AuditRefused refused = catchThrowableOfType(AuditRefused.class, () -> ShippedPack.READER.read(misspelt));
        var request = new MockHttpServletRequest("POST", "/v1/evaluations/batch");
        ProblemJson problem = Optional.ofNullable(
                        new Problems().refusedAudit(refused, request).getBody())
                .orElseThrow();
        return new BatchAnswerJson(List.of(
                new BatchResultJson(1L, 200).advice(minimal.write(1)), new BatchResultJson(2L, 422).problem(problem)));
    }

    private static WhyNotJson whyNot(String programme) {
        var question = new WhyNotQuestion(Examples.audit("minimal.json"), Optional.of(programme), Optional.empty());
        return WhyNotDocument.answer(ShippedPack.ADVISOR.advise(question.audit()), question, "en");
    }

    private static CounterfactualAnswerJson counterfactuals(String programme) {
        var question = new CounterfactualQuestion(
                Examples.audit("minimal.json"),
                ShippedPack.PACK.knowledge().programme(programme).orElseThrow(),
                Optional.of(Aim.ENTER),
                500);
        CounterfactualAnswerJson answer = CounterfactualDocument.answer(
                ShippedPack.ADVISOR.advise(question.audit()),
                changed -> ShippedPack.ADVISOR.advise(changed).ranking(),
                question,
                "en");
        answer.getSearches().forEach(search -> search.found(search.getFound().subList(0, 2)));
        return answer;
    }

    private static WhatIfAnswerJson whatIf(String patch) {
        byte[] base = Examples.bytes("minimal.json");
        Variant variant = new QuestionReader(ShippedPack.PACK, ShippedPack.READER)
                .variant("half a year", base, patch.getBytes(StandardCharsets.UTF_8));
        WhatIfAnswerJson answer = WhatIfDocument.answer(
                ShippedPack.ADVISOR, ShippedPack.ADVISOR.advise(ShippedPack.READER.read(base)), List.of(variant), "en");
        answer.getVariants()
                .forEach(one -> one.getImpact()
                        .programmes(one.getImpact().getProgrammes().subList(0, 2)));
        return answer;
    }

    private static PackImpactJson rowTakenOut() {
        RulePack changed =
                new ChangedPack().without("youth/school.csv", "YTH-014,").read();
        PackImpact impact = new ImpactAnalysis(ShippedPack.ADVISOR, new Advisor(changed))
                .of(List.of(new NamedAudit(KEPT, DROPOUT.getBytes(StandardCharsets.UTF_8))));
        PackImpactJson document = new ImpactDocument(impact, "en").write();
        document.getAfter().hash(AFTER_HASH);
        return document;
    }

    private static SafetyAudit audit(String json) {
        return ShippedPack.READER.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> example(String summary, Object value) {
        // The hash changes with every comma of the pack; an example needs some hash, not this one.
        String text = JsonText.pretty(value).replace(ShippedPack.PACK.hash(), "5f2c9a1b7d03".repeat(5) + "e6a8");
        Object plain = JsonMapper.shared().readValue(text, Object.class);
        return new TreeMap<>(Map.of("summary", summary, "value", plain));
    }
}
