package org.convive.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.convive.exchange.Detail;
import org.convive.exchange.JsonText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Evaluates audits as they come, a line each. Each is answered before the next is read, so that any number of them takes the
 * memory of one, and whoever doesn't read the answers is made to wait with the audits.
 */
@Configuration(proxyBeanMethods = false)
class EvaluationStream {

    private static final Logger LOG = LoggerFactory.getLogger(EvaluationStream.class);
    private static final int MOST_TOP = 200;

    private final PackOfRequest pack;
    private final EvaluationSlots slots;
    private final Problems problems;

    EvaluationStream(PackOfRequest pack, EvaluationSlots slots, Problems problems) {
        this.pack = pack;
        this.slots = slots;
        this.problems = problems;
    }

    /** Lines go here; a single audit goes to the controller. */
    @Bean
    RouterFunction<ServerResponse> evaluateLines() {
        return RouterFunctions.route()
                .POST("/v1/evaluations", RequestPredicates.contentType(MediaType.APPLICATION_NDJSON), this::answer)
                .onError(ParameterRefused.class, this::refused)
                .build();
    }

    private ServerResponse answer(ServerRequest request) {
        var writer = new BatchWriter(
                request.servletRequest(),
                pack.served(),
                problems,
                Parameters.language(request.param("lang").orElse("en")),
                Parameters.detail(request.param("explain").orElse(Detail.SUMMARY.code())),
                request.param("top").map(EvaluationStream::top).orElse(null));
        return ServerResponse.ok().contentType(MediaType.APPLICATION_NDJSON).build((servlet, response) -> {
            try {
                answer(servlet, response, writer);
            } catch (IOException gone) {
                LOG.debug("whoever sent audits line by line went away before the end");
            }
            return null;
        });
    }

    private static int top(String value) {
        try {
            int top = Integer.parseInt(value);
            if (top >= 1 && top <= MOST_TOP) {
                return top;
            }
        } catch (NumberFormatException isNone) {
            // Told below, like a number that is out of range.
        }
        throw new ParameterRefused("top must be a whole number from 1 to " + MOST_TOP);
    }

    private ServerResponse refused(Throwable refused, ServerRequest request) {
        var problem = problems.badParameter((ParameterRefused) refused, request.servletRequest());
        return ServerResponse.status(problem.getStatusCode())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Optional.ofNullable(problem.getBody()).orElseThrow());
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, BatchWriter writer)
            throws IOException {
        var lines = new LineReader(new BufferedInputStream(request.getInputStream()));
        OutputStream out = new BufferedOutputStream(response.getOutputStream());
        for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            byte[] audit = line.get().bytes();
            if (!line.get().isBlank()) {
                out.write(result(line.get().number(), audit, writer));
                out.write('\n');
            }
            if (!lines.hasMoreAtHand()) {
                out.flush();
                response.flushBuffer();
            }
        }
        out.flush();
    }

    private byte[] result(long number, byte[] audit, BatchWriter writer) {
        slots.takeInTurn();
        try {
            return JsonText.compact(writer.result(number, reader -> reader.read(audit)))
                    .getBytes(StandardCharsets.UTF_8);
        } finally {
            slots.giveBack();
        }
    }
}
