package org.convive.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.convive.advisory.access.Trail;
import org.convive.advisory.access.TrailEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes who changed something, and who was refused. */
@Component
final class TrailFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(TrailFilter.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<Integer> REFUSED = Set.of(HttpStatus.UNAUTHORIZED.value(), HttpStatus.FORBIDDEN.value());

    private final Trail trail;
    private final Access access;
    private final Clock clock;

    TrailFilter(Trail trail, Access access, Clock clock) {
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    /** The body is gathered first, after which the request comes anew, and is done. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            if (!request.isAsyncStarted() && isWorthNoting(request, response.getStatus())) {
                note(request, response.getStatus());
            }
        }
    }

    /** Evaluating stores nothing, and neither do checks. */
    private static boolean isWorthNoting(HttpServletRequest request, int status) {
        String path = request.getRequestURI();
        boolean stores = !READING.contains(request.getMethod())
                && !path.startsWith("/v1/evaluations")
                && !path.startsWith("/v1/packs/")
                && !path.endsWith("/replay");
        return path.startsWith("/v1/") && (stores || REFUSED.contains(status));
    }

    /** The request is answered by now, and stays so. */
    private void note(HttpServletRequest request, int status) {
        try {
            trail.add(new TrailEntry(
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    who(),
                    request.getMethod(),
                    request.getRequestURI(),
                    status));
        } catch (DataAccessException | TransactionException silent) {
            LOG.error("the trail could not be written: {} {} {}", request.getMethod(), request.getRequestURI(), status);
        }
    }

    private String who() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null || caller instanceof AnonymousAuthenticationToken) {
            return access.isAsked() ? "nobody" : "local";
        }
        return caller.getName();
    }
}
