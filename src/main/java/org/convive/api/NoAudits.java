package org.convive.api;

/** A pack can't be compared, because no audit is kept. */
final class NoAudits extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoAudits() {
        super(
                "A pack is compared on kept audits, and none is kept; send audits to /v1/audits first, then send the pack again.");
    }
}
