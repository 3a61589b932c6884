package org.convive.web;

/** There is no such draft, or not any more. */
final class DraftGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DraftGone(String id) {
        super("there is no draft " + id);
    }
}
