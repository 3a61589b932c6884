package org.convive.exchange;

import java.util.Optional;
import org.convive.audit.SafetyAudit;
import org.convive.rulepack.RulePack;
import tools.jackson.databind.JsonNode;

/** Reads questions about an answer: an audit, and what is asked of it. */
public final class QuestionReader {

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

    private static ObjectCursor root(byte[] json, Problems problems) {
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

    private Optional<SafetyAudit> audit(JsonNode node, String pointer, Problems problems) {
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
