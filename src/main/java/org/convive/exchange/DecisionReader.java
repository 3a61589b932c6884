package org.convive.exchange;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.convive.audit.SafetyAudit;
import org.convive.portfolio.Wish;
import org.convive.rulepack.RulePack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads questions that lead from a list to a decision: portfolio, plan, follow-up and brief. */
public final class DecisionReader {

    private final QuestionReader questions;
    private final WishReader wishes;
    private final KnownCodes codes;

    /** A reader of questions in the words of a pack. */
    public DecisionReader(RulePack pack, AuditReader audits) {
        this.questions = new QuestionReader(pack, audits);
        this.wishes = new WishReader(pack);
        this.codes =
                new KnownCodes(pack.vocabulary(), pack.knowledge().programmes().keySet());
    }

    /**
     * What a set for an audit has to keep to.
     *
     * @param audit the audit
     * @param wish what the set has to keep to
     */
    public record PortfolioQuestion(SafetyAudit audit, Wish wish) {}

    /**
     * What is to be planned.
     *
     * @param audit the audit
     * @param wish the limits by which the programmes are chosen, where none are named
     * @param programmes the programmes to plan, where they are named
     * @param start the month in which the plan begins
     */
    public record PlanQuestion(
            SafetyAudit audit, Wish wish, Optional<List<String>> programmes, Optional<YearMonth> start) {}

    /**
     * Two audits of one place.
     *
     * @param plan what was planned on the first
     * @param later the second
     */
    public record ReauditQuestion(PlanQuestion plan, SafetyAudit later) {}

    /**
     * What a brief is to say.
     *
     * @param plan what it proposes
     * @param decision the id of the stored decision that it belongs to
     * @param geometry the shapes of areas, as GeoJSON
     * @param edits what somebody wrote in place of what was made, by the block's id
     * @param asked the whole question, as it was asked
     */
    public record BriefQuestion(
            PlanQuestion plan,
            Optional<String> decision,
            Optional<JsonNode> geometry,
            Map<String, String> edits,
            JsonNode asked) {

        /** Copies the map. */
        public BriefQuestion {
            edits = java.util.Collections.unmodifiableMap(new TreeMap<>(edits));
        }
    }

    /**
     * Reads what a set has to keep to.
     *
     * @throws AuditRefused with everything that is wrong with the question and its audit
     */
    public PortfolioQuestion portfolio(byte[] json) {
        var problems = new Problems();
        ObjectCursor root = QuestionReader.root(json, problems);
        Optional<SafetyAudit> audit = audit(root, "audit");
        Wish wish = wish(root);
        root.refuseUnknownFields();
        problems.refuseIfAny();
        return new PortfolioQuestion(audit.orElseThrow(), wish);
    }

    /**
     * Reads a wish that stands by itself.
     *
     * @throws AuditRefused with everything that is wrong with it
     */
    public Wish wish(byte[] json) {
        var problems = new Problems();
        Wish wish = wishes.read(QuestionReader.root(json, problems));
        problems.refuseIfAny();
        return wish;
    }

    /**
     * Reads what is to be planned.
     *
     * @throws AuditRefused with everything that is wrong with the question and its audit
     */
    public PlanQuestion plan(byte[] json) {
        var problems = new Problems();
        ObjectCursor root = QuestionReader.root(json, problems);
        Planned planned = planned(root);
        root.refuseUnknownFields();
        problems.refuseIfAny();
        return planned.question();
    }

    /**
     * Reads two audits and a plan.
     *
     * @throws AuditRefused with everything that is wrong with the question and its audits
     */
    public ReauditQuestion reaudit(byte[] json) {
        var problems = new Problems();
        ObjectCursor root = QuestionReader.root(json, problems);
        Planned planned = planned(root);
        Optional<SafetyAudit> later = audit(root, "later");
        root.refuseUnknownFields();
        problems.refuseIfAny();
        return new ReauditQuestion(planned.question(), later.orElseThrow());
    }

    /**
     * Reads what a brief is to say.
     *
     * @throws AuditRefused with everything that is wrong with the question and its audit
     */
    public BriefQuestion brief(byte[] json) {
        var problems = new Problems();
        ObjectCursor root = QuestionReader.root(json, problems);
        Planned planned = planned(root);
        Optional<String> decision = root.text("decision");
        Optional<JsonNode> geometry = root.at("geometry")
                .flatMap(value -> value.object("The geometry"))
                .map(ObjectCursor::node);
        var edits = new TreeMap<String, String>();
        root.list("edits", value -> value.object("The edit")).forEach(edit -> {
            Optional<String> block =
                    edit.need("block", "say which block it replaces").flatMap(ValueCursor::text);
            Optional<String> text =
                    edit.need("text", "say what stands there instead").flatMap(ValueCursor::text);
            edit.refuseUnknownFields();
            block.ifPresent(id -> text.ifPresent(words -> edits.put(id, words)));
        });
        root.refuseUnknownFields();
        problems.refuseIfAny();
        return new BriefQuestion(planned.question(), decision, geometry, edits, root.node());
    }

    /** What could be read of a plan's question; the audit is there unless it was reported. */
    private record Planned(
            Optional<SafetyAudit> audit, Wish wish, Optional<List<String>> programmes, Optional<YearMonth> start) {

        PlanQuestion question() {
            return new PlanQuestion(audit.orElseThrow(), wish, programmes, start);
        }
    }

    private Planned planned(ObjectCursor root) {
        Optional<SafetyAudit> audit = audit(root, "audit");
        Wish wish = wish(root);
        Optional<List<String>> programmes = root.at("programmes")
                .map(named -> root.list("programmes", codes::programme).stream()
                        .distinct()
                        .toList());
        if (programmes.isPresent() && programmes.get().isEmpty()) {
            root.problems()
                    .report(
                            ProblemCode.MISSING,
                            Pointer.to(root.pointer(), "programmes"),
                            "The question names no programme; name at least one, or leave the field out.");
        }
        Optional<YearMonth> start = root.at("start").flatMap(DecisionReader::month);
        return new Planned(audit, wish, programmes, start);
    }

    private Wish wish(ObjectCursor root) {
        ObjectCursor none =
                new ObjectCursor(JsonNodeFactory.instance.objectNode(), root.pointer(), "The wish", root.problems());
        return wishes.read(
                root.at("wish").flatMap(value -> value.object("The wish")).orElse(none));
    }

    private Optional<SafetyAudit> audit(ObjectCursor root, String field) {
        return root.need(field, "an audit is what is asked about")
                .flatMap(value -> questions.audit(value.node(), value.pointer(), root.problems()));
    }

    private static Optional<YearMonth> month(ValueCursor value) {
        return value.text().flatMap(text -> {
            try {
                return Optional.of(YearMonth.parse(text));
            } catch (DateTimeParseException noMonth) {
                value.refuse(ProblemCode.NOT_A_DATE, "; write the year and the month, such as `2027-01`.");
                return Optional.empty();
            }
        });
    }
}
