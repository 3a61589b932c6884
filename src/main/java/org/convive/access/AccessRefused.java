package org.convive.access;

/** The service doesn't start, because it would let in whoever comes. */
public final class AccessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String cure;

    AccessRefused(String what, String cure) {
        super(what);
        this.cure = cure;
    }

    /** What to do about it. */
    String cure() {
        return cure;
    }
}
