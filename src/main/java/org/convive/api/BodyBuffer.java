package org.convive.api;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gathers the body of a request once it is known who sends it and before anything else is done for it, without keeping a thread waiting: however many send
 * slowly, or send the half and fall silent, the others are answered.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1)
class BodyBuffer extends OncePerRequestFilter {

    private static final String BODY = BodyBuffer.class.getName() + ".body";

    /** One byte more than {@link BodyLimit} lets through, so that it is the one to say so. */
    private static final int MOST_BYTES = 10 * 1024 * 1024 + 2;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PIECE = 16 * 1024;

    /** Lines are answered one by one, so that their body is never whole. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        boolean hasBody = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        return !hasBody
                || !request.getRequestURI().startsWith("/v1/")
                || (type != null && type.startsWith(MediaType.APPLICATION_NDJSON_VALUE));
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ASYNC && request.getAttribute(BODY) instanceof byte[] body) {
            chain.doFilter(new Buffered(request, body), response);
        } else {
            AsyncContext context = request.startAsync(request, response);
            context.setTimeout(PATIENCE.toMillis());
            context.addListener(new TooSlow());
            request.getInputStream().setReadListener(new Gathering(context, request));
        }
    }

    private static final class Gathering implements ReadListener {

        private final AsyncContext context;
        private final HttpServletRequest request;
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();

        Gathering(AsyncContext context, HttpServletRequest request) {
            this.context = context;
            this.request = request;
        }

        @Override
        public void onDataAvailable() throws IOException {
            ServletInputStream stream = request.getInputStream();
            byte[] piece = new byte[PIECE];
            while (stream.isReady()) {
                int read = stream.read(piece);
                if (read < 0) {
                    return;
                }
                body.write(piece, 0, Math.min(read, MOST_BYTES - body.size()));
            }
        }

        @Override
        public void onAllDataRead() {
            request.setAttribute(BODY, body.toByteArray());
            context.dispatch();
        }

        @Override
        public void onError(Throwable gone) {
            context.complete();
        }
    }

    /** Whoever takes longer is told so, and the connection ends. */
    private static final class TooSlow implements AsyncListener {

        @Override
        public void onTimeout(AsyncEvent event) {
            var response = (HttpServletResponse) event.getAsyncContext().getResponse();
            if (!response.isCommitted()) {
                response.setStatus(HttpServletResponse.SC_REQUEST_TIMEOUT);
                response.setHeader("Connection", "close");
            }
            event.getAsyncContext().complete();
        }

        @Override
        public void onComplete(AsyncEvent event) {
            // Nothing is left to do.
        }

        @Override
        public void onError(AsyncEvent event) {
            // The container ends the request.
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // It is begun once.
        }
    }

    private static final class Buffered extends HttpServletRequestWrapper {

        private final ByteArrayInputStream body;

        Buffered(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = new ByteArrayInputStream(body);
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ServletInputStream() {
                @Override
                public int read() {
                    return body.read();
                }

                @Override
                public int read(byte[] bytes, int offset, int length) {
                    return body.read(bytes, offset, length);
                }

                @Override
                public boolean isFinished() {
                    return body.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new IllegalStateException("the body is gathered already");
                }
            };
        }
    }
}
