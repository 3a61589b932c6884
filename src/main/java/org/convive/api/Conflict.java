package org.convive.api;

import org.springframework.http.HttpStatus;

/** The request is sound and yet can't be done, because of how things stand. */
final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String kind;
    private final String title;

    private Conflict(HttpStatus status, String kind, String title, String detail) {
        super(detail);
        this.status = status;
        this.kind = kind;
        this.title = title;
    }

    /** What is asked for isn't possible as things stand. */
    static Conflict now(String kind, String title, String detail) {
        return new Conflict(HttpStatus.CONFLICT, kind, title, detail);
    }

    /** What is replaced was changed meanwhile. */
    static Conflict changed(String detail) {
        return new Conflict(HttpStatus.PRECONDITION_FAILED, "changed", "It was changed meanwhile", detail);
    }

    /** The request doesn't say what it replaces. */
    static Conflict noCondition(String detail) {
        return new Conflict(HttpStatus.PRECONDITION_REQUIRED, "no-condition", "If-Match is missing", detail);
    }

    HttpStatus status() {
        return status;
    }

    String kind() {
        return kind;
    }

    String title() {
        return title;
    }
}
