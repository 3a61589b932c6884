package org.convive.api;

import java.util.Collection;
import org.convive.vocabulary.NearestCode;

/** There is no such thing. */
final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotFound(String what, String id, Collection<String> known) {
        super("There is no " + what + " `" + id + "`"
                + NearestCode.to(id, known)
                        .map(nearest -> "; did you mean `" + nearest + "`?")
                        .orElse("."));
    }
}
