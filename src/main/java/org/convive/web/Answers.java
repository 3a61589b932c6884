package org.convive.web;

import java.util.List;
import java.util.function.UnaryOperator;
import org.convive.advisory.Advice;
import org.convive.audit.SafetyAudit;
import org.convive.authoring.reload.PackInUse;
import org.convive.authoring.reload.ServedPack;
import org.convive.exchange.AdviceDocument;
import org.convive.exchange.Detail;
import org.convive.exchange.model.AdviceJson;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The answers that pages show: made anew for each, which takes a few thousandths of a second, so that none is ever stale. */
@Component
class Answers {

    private final PackInUse inUse;
    private final Drafts drafts;

    Answers(PackInUse inUse, Drafts drafts) {
        this.inUse = inUse;
        this.drafts = drafts;
    }

    /**
     * An answer with what it was made of.
     *
     * @param id the id of the draft
     * @param audit the text of the audit
     * @param pack the pack that made it
     * @param advice the answer
     * @param language the language to write it in
     */
    record Answer(String id, byte[] audit, ServedPack pack, Advice advice, String language) {

        /** The answer as the interface would give it. */
        AdviceJson document() {
            return new AdviceDocument(advice, language, Detail.SUMMARY).write(Integer.MAX_VALUE);
        }

        /** The audit as a tree that may be changed. */
        ObjectNode tree() {
            return (ObjectNode) JsonMapper.shared().readTree(audit);
        }
    }

    /**
     * The answer to a draft.
     *
     * @throws DraftGone if there is no such draft
     */
    Answer of(String id, String language) {
        byte[] audit = drafts.find(id).orElseThrow(() -> new DraftGone(id));
        ServedPack pack = inUse.current();
        SafetyAudit read = pack.reader().read(audit);
        return new Answer(id, audit, pack, pack.advisor().advise(read), language);
    }

    /** The pack that answers now. */
    ServedPack pack() {
        return inUse.current();
    }

    /**
     * Takes in an audit.
     *
     * @throws org.convive.exchange.AuditRefused with everything that is wrong with it
     */
    String add(byte[] audit) {
        inUse.current().reader().read(audit);
        return drafts.add(audit);
    }

    /**
     * Makes another draft of one, with a change.
     *
     * @throws org.convive.exchange.AuditRefused with everything that is wrong with the changed audit
     */
    String changed(Answer answer, UnaryOperator<ObjectNode> change) {
        return add(JsonMapper.shared().writeValueAsBytes(change.apply(answer.tree())));
    }

    /** The strengths in the order of the tabs. */
    static final List<String> STRENGTHS = List.of("adopt", "consider", "pilot", "not-now");
}
