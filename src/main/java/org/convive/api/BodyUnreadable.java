package org.convive.api;

/** The body of a request broke off while it was read. */
final class BodyUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BodyUnreadable(Throwable cause) {
        super("the body of the request could not be read to its end", cause);
    }
}
