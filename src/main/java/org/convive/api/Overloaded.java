package org.convive.api;

/** More is asked for at once than can be answered soon. */
final class Overloaded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Overloaded() {
        super("More is asked for at once than can be answered soon; ask again in a moment.");
    }
}
