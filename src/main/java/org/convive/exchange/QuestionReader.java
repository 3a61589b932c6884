package org.convive.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.convive.audit.SafetyAudit;
import org.convive.explanation.change.Aim;
import org.convive.explanation.change.Variant;
import org.convive.explanation.change.WhatWouldChange;
import org.convive.knowledge.GradedProgramme;
import org.convive.rulepack.RulePack;
import tools.jackson.databind.JsonNode;

/** Reads questions about an answer: an audit, and what is asked of it. */
public final class QuestionReader {

    private static final int MOST_RUNS = 5_000;
    private static final int MOST_VARIANTS = 20;
    private static final int MOST_AUDITS = 100;
    private static final List<String> AIMS =
            Arrays.stream(Aim.values()).map(Aim::code).toList();

    private final RulePack pack;
    private final AuditReader audits;

    /** A reader of questions in the words of a pack. */
    public QuestionReader(RulePack pack, AuditReader audits) {
        this.pack = pack;
        this.audits = audits;
    }

    /**
     * Why something isn't recommended, or doesn't hold. Of programme and rule one is there.
     *
     * @param audit the audit
     * @param programme the id of the programme that is asked about
     * @param rule the id of the rule that is asked about
     */
    public record WhyNotQuestion(SafetyAudit audit, Optional<String> programme, Optional<String> rule) {}

    /**
     * Reads why something isn't recommended.
     *
     * @throws AuditRefused with everything that is wrong with the question and its audit
     */
    public WhyNotQuestion whyNot(byte[] json) {
        var problems = new Problems();
        ObjectCursor root = root(json, problems);
        Optional<SafetyAudit> audit = audit(root);
        Optional<String> programme = root.at("programme").flatMap(this::programme);
        Optional<String> rule = root.at("rule").flatMap(this::rule);
        if (root.at("programme").isPresent() == root.at("rule").isPresent()) {
            problems.report(
                    ProblemCode.MISSING,
                    Pointer.ROOT,
                    "The question names neither a programme nor a rule, or both; name one of the two.");
        }
        root.refuseUnknownFields();
        problems.refuseIfAny();
        return new WhyNotQuestion(audit.orElseThrow(), programme, rule);
    }

    /**
     * Reads a list of audits, of which each is read by itself afterwards.
     *
     * @throws AuditRefused if it has no list of 1 to 100 values
     */
    public List<JsonNode> batch(byte[] json) {
        var problems = new Problems();
        ObjectCursor root = root(json, problems);
        List<ValueCursor> audits =
                root.need("audits", "list the audits").map(ValueCursor::entries).orElseGet(List::of);
        if (root.at("audits").isPresent() && (audits.isEmpty() || audits.size() > MOST_AUDITS)) {
            problems.report(
                    ProblemCode.OUT_OF_RANGE,
                    Pointer.to(Pointer.ROOT, "audits"),
                    "The request has %d audits; it takes from 1 to %d. More go to /v1/evaluations as application/x-ndjson, one a line."
                            .formatted(audits.size(), MOST_AUDITS));
        }
        root.refuseUnknownFields();
        problems.refuseIfAny();
        return audits.stream().map(ValueCursor::node).toList();
    }

    /**
     * What would change where a programme stands.
     *
     * @param audit the audit
     * @param programme the programme
     * @param aim what is to happen to it, where one thing is asked
     * @param mostRuns how many changed audits may be evaluated for an aim
     */
    public record CounterfactualQuestion(
            SafetyAudit audit, GradedProgramme programme, Optional<Aim> aim, int mostRuns) {}

    /**
     * Reads what would change where a programme stands.
     *
     * @throws AuditRefused with everything that is wrong with the question and its audit
     */
    public CounterfactualQuestion counterfactual(byte[] json) {
        var problems = new Problems();
        ObjectCursor root = root(json, problems);
        Optional<SafetyAudit> audit = audit(root);
        Optional<GradedProgramme> programme = root.need("programme", "name the programme that is asked about")
                .flatMap(this::programme)
                .flatMap(pack.knowledge()::programme);
        Optional<Aim> aim = root.at("aim")
                .flatMap(value -> KnownCodes.named(value, AIMS, ProblemCode.UNKNOWN_AIM, "aim"))
                .flatMap(Aim::named);
        OptionalInt runs =
                root.at("maxRuns").map(value -> Amounts.runs(value, MOST_RUNS)).orElseGet(OptionalInt::empty);
        root.refuseUnknownFields();
        problems.refuseIfAny();
        return new CounterfactualQuestion(
                audit.orElseThrow(), programme.orElseThrow(), aim, runs.orElse(WhatWouldChange.USUAL_RUNS));
    }

    /**
     * How an answer changes with the audit.
     *
     * @param audit the audit
     * @param variants what it could be instead
     */
    public record WhatIfQuestion(SafetyAudit audit, List<Variant> variants) {

        /** Copies the list. */
        public WhatIfQuestion {
            variants = List.copyOf(variants);
        }
    }

    /**
     * Reads an audit and its variants.
     *
     * @throws AuditRefused with everything that is wrong with the question, its audit and its variants
     */
    public WhatIfQuestion whatIf(byte[] json) {
        var problems = new Problems();
        ObjectCursor root = root(json, problems);
        Optional<SafetyAudit> audit = audit(root);
        List<ValueCursor> listed = root.need("variants", "list what the audit could be instead")
                .map(ValueCursor::entries)
                .orElseGet(List::of);
        if (root.at("variants").isPresent() && (listed.isEmpty() || listed.size() > MOST_VARIANTS)) {
            problems.report(
                    ProblemCode.OUT_OF_RANGE,
                    Pointer.to(Pointer.ROOT, "variants"),
                    "The question has %d variants; it takes from 1 to %d.".formatted(listed.size(), MOST_VARIANTS));
        }
        var variants = new ArrayList<Variant>();
        if (audit.isPresent() && listed.size() <= MOST_VARIANTS) {
            JsonNode base = root.at("audit").orElseThrow().node();
            listed.forEach(value -> variant(value, base).ifPresent(variants::add));
        }
        root.refuseUnknownFields();
        problems.refuseIfAny();
        return new WhatIfQuestion(audit.orElseThrow(), variants);
    }

    private Optional<Variant> variant(ValueCursor value, JsonNode base) {
        Optional<ObjectCursor> variant = value.object("The variant");
        if (variant.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> name =
                variant.get().need("name", "answers speak of it by its name").flatMap(ValueCursor::text);
        Optional<ValueCursor> changes = variant.get().need("changes", "say what would be otherwise");
        variant.get().refuseUnknownFields();
        Optional<SafetyAudit> changed = changes.filter(
                        patch -> patch.object("The variant").isPresent())
                .flatMap(patch -> audit(MergePatch.apply(base, patch.node()), patch.pointer(), value.problems()));
        return name.isEmpty() || changed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Variant(name.get(), changed.get()));
    }

    /**
     * A variant of an audit.
     *
     * @param name what answers call it
     * @param audit the JSON text of the audit
     * @param patch the JSON text of a merge patch (RFC 7396) on it
     * @throws AuditRefused with everything that is wrong with the patch, or with the audit that it makes
     */
    public Variant variant(String name, byte[] audit, byte[] patch) {
        var problems = new Problems();
        ObjectCursor root = root(audit, problems);
        Optional<JsonNode> changes = JsonDocument.parse(patch, problems);
        problems.refuseIfAny();
        return new Variant(name, audits.read(MergePatch.apply(root.node(), changes.orElseThrow())));
    }

    static ObjectCursor root(byte[] json, Problems problems) {
        Optional<JsonNode> question = JsonDocument.parse(json, problems);
        if (question.isEmpty()) {
            problems.refuseIfAny();
        }
        if (!question.orElseThrow().isObject()) {
            problems.report(
                    ProblemCode.WRONG_TYPE,
                    Pointer.ROOT,
                    "The body holds %s; a question is an object in curly brackets."
                            .formatted(Shown.value(question.get())));
            problems.refuseIfAny();
        }
        return new ObjectCursor(question.get(), Pointer.ROOT, "The question", problems);
    }

    private Optional<SafetyAudit> audit(ObjectCursor root) {
        return root.need("audit", "an audit is what is asked about")
                .flatMap(value -> audit(value.node(), value.pointer(), root.problems()));
    }

    Optional<SafetyAudit> audit(JsonNode node, String pointer, Problems problems) {
        try {
            return Optional.of(audits.read(node));
        } catch (AuditRefused refused) {
            problems.include(pointer, refused.problems());
            return Optional.empty();
        }
    }

    private Optional<String> programme(ValueCursor value) {
        return KnownCodes.named(
                value, pack.knowledge().programmes().keySet(), ProblemCode.UNKNOWN_PROGRAMME, "programme");
    }

    private Optional<String> rule(ValueCursor value) {
        return KnownCodes.named(value, pack.ruleIds(), ProblemCode.UNKNOWN_RULE, "rule");
    }
}
