package org.convive.advisory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.convive.audit.SafetyAudit;

/**
 * The audits that somebody asked to keep. Outer walls fill this port.
 *
 * <p>An audit may hold sensitive text. Nobody here keeps one without being asked, and what it says is never logged.
 */
public interface KeptAudits {

    /**
     * Keeps an audit, unless one that says the same is kept already, whatever the order in which it says it.
     *
     * @param audit the audit as it was understood
     * @param json its text as it was sent
     * @param key a key under which nothing is kept twice, if the sender gave one
     * @throws IdempotencyKey.Reused if the key came before with another request
     */
    Keeping keep(SafetyAudit audit, byte[] json, Optional<IdempotencyKey> key);

    /**
     * Puts another text in the place of the text of a kept audit.
     *
     * @param replaced the text that is replaced; nothing happens where the audit has another by now
     * @param audit the audit as it was understood
     * @param json its text as it was sent
     */
    Replacing replace(String id, byte[] replaced, SafetyAudit audit, byte[] json);

    /** A kept audit; none if no audit has this id. */
    Optional<KeptAudit> find(String id);

    /**
     * A page of the kept audits, those that were kept first at the beginning.
     *
     * @param after where the page begins: 0 for the first page, then what the page before says
     * @param most the greatest number of audits on the page; at least 1
     */
    Page list(long after, int most);

    /** The text of a kept audit exactly as it was sent; none if no audit has this id. */
    Optional<byte[]> json(String id);

    /** Forgets an audit for good. Tells whether there was one with this id. */
    boolean forget(String id);

    /**
     * What became of the wish to keep an audit.
     *
     * @param audit the audit that is kept
     * @param isNew whether it wasn't kept before
     */
    record Keeping(KeptAudit audit, boolean isNew) {}

    /** What can become of the wish to replace an audit. */
    enum Replacing {
        /** The new text is kept. */
        REPLACED,
        /** The audit has another text by now, or is gone. */
        CHANGED_MEANWHILE,
        /** Another kept audit says the same. */
        KEPT_ELSEWHERE
    }

    /**
     * A page of the kept audits.
     *
     * @param audits the audits in the order in which they were kept
     * @param total how many are kept in all
     * @param next where the next page begins; none on the last page
     */
    record Page(List<KeptAudit> audits, int total, OptionalLong next) {

        /** Copies the list. */
        public Page {
            audits = List.copyOf(audits);
        }
    }
}
