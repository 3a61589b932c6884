package org.convive.api;

/** A parameter of a request is wrong. */
final class ParameterRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ParameterRefused(String message) {
        super(message);
    }
}
