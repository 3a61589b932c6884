package org.convive.api;

import java.io.IOException;

/** The body of a request is larger than an audit may be. */
final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge() {
        super("the body is larger than an audit may be");
    }
}
