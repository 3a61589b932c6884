package org.convive.api;

import java.util.Collection;
import java.util.Optional;
import org.convive.vocabulary.NearestCode;

/** There is no such thing. */
final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotFound(String what, String id, Collection<String> known) {
        this(what, id, NearestCode.to(id, known));
    }

    /** Nothing is called so; what was probably meant is known where it is near enough. */
    NotFound(String what, String id, Optional<String> nearest) {
        super("There is no " + what + " `" + id + "`"
                + nearest.map(meant -> "; did you mean `" + meant + "`?").orElse("."));
    }
}
