package org.convive.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convive.advisory.Decisions;
import org.springframework.stereotype.Component;

/**
 * The audits that people work on, in memory only. A draft never changes: a change makes another one, with an address of its own,
 * so that going back, two tabs and sending twice do no harm. The address can't be guessed.
 *
 * <p>The audit of a stored decision is a draft under the decision's id.
 */
@Component
class Drafts {

    /** Enough for a day's work of a city; the oldest goes first. */
    private static final int MOST = 500;

    private final Decisions decisions;
    private final Map<String, byte[]> audits = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > MOST;
        }
    };

    Drafts(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Takes in an audit that can be read, and gives its id. */
    synchronized String add(byte[] audit) {
        String id = UUID.randomUUID().toString();
        audits.put(id, audit.clone());
        return id;
    }

    /** The text of an audit; none if there is no such draft any more. */
    Optional<byte[]> find(String id) {
        synchronized (this) {
            byte[] audit = audits.get(id);
            if (audit != null) {
                return Optional.of(audit.clone());
            }
        }
        return decisions.audit(id);
    }
}
