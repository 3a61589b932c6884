package org.convive.api;

import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** The slot in which one request evaluates: taken when it first does, given back before its answer is sent. */
@Component
@RequestScope
class EvaluationSlot {

    private final EvaluationSlots slots;
    private boolean isTaken;

    EvaluationSlot(EvaluationSlots slots) {
        this.slots = slots;
    }

    void take() {
        if (!isTaken) {
            slots.take();
            isTaken = true;
        }
    }

    @PreDestroy
    void giveBack() {
        if (isTaken) {
            isTaken = false;
            slots.giveBack();
        }
    }
}
