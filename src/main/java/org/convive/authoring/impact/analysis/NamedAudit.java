package org.convive.authoring.impact.analysis;

import org.convive.audit.SafetyAudit;
import org.convive.exchange.AuditReader;
import org.convive.exchange.AuditRefused;

/** The JSON text of an audit, with the name by which an impact speaks of it. */
public final class NamedAudit {

    private final String name;
    private final byte[] json;

    /**
     * An audit.
     *
     * @param name its file, or the id under which it is kept
     * @param json its text
     */
    public NamedAudit(String name, byte[] json) {
        this.name = name;
        this.json = json.clone();
    }

    /** Its file, or the id under which it is kept. */
    public String name() {
        return name;
    }

    /**
     * The audit in the words of the reader's pack.
     *
     * @throws AuditRefused with everything that is wrong with it there
     */
    SafetyAudit read(AuditReader reader) {
        return reader.read(json);
    }
}
