package org.convive.api;

import org.convive.advisory.Advisor;
import org.convive.authoring.reload.PackInUse;
import org.convive.authoring.reload.ServedPack;
import org.convive.exchange.AuditReader;
import org.convive.exchange.DecisionReader;
import org.convive.exchange.QuestionReader;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.RulePack;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** The pack that one request is answered by. It is taken once, so that no answer mixes two packs. */
@Component
@RequestScope
class PackOfRequest {

    private final ServedPack served;
    private final EvaluationSlot slot;

    PackOfRequest(PackInUse inUse, EvaluationSlot slot) {
        this.served = inUse.current();
        this.slot = slot;
    }

    /**
     * The advisor, in the slot of this request. The body should have been read before, which may take its time.
     *
     * @throws Overloaded if there is no slot for it
     */
    Advisor advisor() {
        slot.take();
        return served.advisor();
    }

    ServedPack served() {
        return served;
    }

    PackFiles files() {
        return served.files();
    }

    AuditReader reader() {
        return served.reader();
    }

    QuestionReader questions() {
        return new QuestionReader(served.pack(), served.reader());
    }

    DecisionReader decisions() {
        return new DecisionReader(served.pack(), served.reader());
    }

    RulePack pack() {
        return served.pack();
    }
}
