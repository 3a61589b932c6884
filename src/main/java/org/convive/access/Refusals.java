package org.convive.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.convive.exchange.JsonText;
import org.convive.exchange.model.ProblemJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Tells who is refused, and why, as every other problem is told. */
final class Refusals {

    private static final String KINDS = "https://convive.org/problems/";

    private Refusals() {}

    static void unknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        write(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                "unknown-caller",
                "It is not known who asks",
                "Send a key as Authorization: Bearer ...; an administrator makes keys under /v1/keys. A key that has ended or"
                        + " was revoked is no longer known.");
    }

    static void badAddress(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(
                request,
                response,
                HttpStatus.BAD_REQUEST,
                "bad-parameter",
                "A parameter is wrong",
                "The address or a header holds characters that can't be part of one.");
    }

    static void forbidden(HttpServletRequest request, HttpServletResponse response, String detail) throws IOException {
        write(request, response, HttpStatus.FORBIDDEN, "forbidden", "Not allowed", detail);
    }

    static void tooMany(HttpServletRequest request, HttpServletResponse response, int most, long seconds)
            throws IOException {
        response.setHeader("Retry-After", String.valueOf(seconds));
        write(
                request,
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many",
                "Too many requests",
                "A key may ask " + most + " times a minute; ask again in " + seconds + " seconds.");
    }

    private static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String kind,
            String title,
            String detail)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(JsonText.compact(new ProblemJson()
                                .type(URI.create(KINDS + kind))
                                .title(title)
                                .status(status.value())
                                .detail(detail)
                                .instance(request.getRequestURI())
                                .errors(null)
                                .diagnostics(null)
                                .failures(null))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
