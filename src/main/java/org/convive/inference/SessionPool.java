package org.convive.inference;

import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** Sessions that are emptied and used again: what the engine keeps for its nodes is dear to make. */
final class SessionPool {

    private final KieBase base;
    private final KieSessionConfiguration configuration = configuration();
    private volatile KieSessionsPool pool;

    SessionPool(KieBase base) {
        this.base = base;
        this.pool = base.newKieSessionsPool(1);
    }

    private static KieSessionConfiguration configuration() {
        KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
        // A session is never shared, so it needs no locks, and nobody asks the base for its sessions.
        configuration.setOption(ThreadSafeOption.NO);
        configuration.setOption(KeepReferenceOption.NO);
        return configuration;
    }

    /** An empty session. */
    KieSession take() {
        return pool.newKieSession(configuration);
    }

    /** Takes a session back after an evaluation that came to its end. */
    void giveBack(KieSession session) {
        session.dispose();
    }

    /**
     * Lets go of a session whose evaluation was stopped in the middle. Nobody promises that it could be emptied, and the pool
     * would keep it and all that it holds for ever, so a new pool takes over; the old one goes when its last session comes
     * back.
     */
    void abandon() {
        pool = base.newKieSessionsPool(1);
    }
}
