package org.convive.authoring.expectation;

import java.util.Collection;
import org.convive.rulepack.YamlNode;

/** Reads mappings whose keys are codes. */
final class CodedEntries {

    private CodedEntries() {}

    /** Reads what is expected of a code. */
    interface EntryReader {

        void read(String code, YamlNode value);
    }

    /** Reads each entry of the mapping; an unknown code is reported at its place and left out. */
    static void each(YamlNode mapping, String what, Collection<String> known, EntryReader reader) {
        for (YamlNode.Entry entry : mapping.entries()) {
            String code = entry.key().code(what, known);
            if (known.contains(code)) {
                reader.read(code, entry.value());
            }
        }
    }
}
