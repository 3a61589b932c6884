package org.convive.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.convive.audit.SafetyAudit;

/** Says where in the audit, as it was sent, a fact of the proof stands. */
final class ElementPointers {

    private final Map<String, String> pointers = new HashMap<>();

    ElementPointers(SafetyAudit audit) {
        for (int i = 0; i < audit.findings().size(); i++) {
            pointers.put("finding:" + audit.findings().get(i).id(), "/findings/" + i);
        }
        for (int i = 0; i < audit.indicators().size(); i++) {
            pointers.put("indicator:" + audit.indicators().get(i).id(), "/indicators/" + i);
        }
        for (int i = 0; i < audit.observations().size(); i++) {
            pointers.put("observation:" + audit.observations().get(i).id(), "/observations/" + i);
        }
        pointers.put("context", "/context");
    }

    /** The JSON pointer (RFC 6901) to the element behind an input node; none for facts that count several elements. */
    Optional<String> of(String node) {
        return Optional.ofNullable(pointers.get(node.substring(node.indexOf(':') + 1)));
    }
}
