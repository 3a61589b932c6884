package org.convive.api;

/** Something in a body is wrong that its schema can't tell. */
final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String code;

    RequestRefused(String pointer, String code, String message) {
        super(message);
        this.pointer = pointer;
        this.code = code;
    }

    String pointer() {
        return pointer;
    }

    String code() {
        return code;
    }
}
