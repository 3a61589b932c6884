package org.convive.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets each key ask so often a minute, and no oftener. */
@Component
final class RateLimit extends OncePerRequestFilter {

    private final int mostPerMinute;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    RateLimit(@Value("${convive.rate.per-minute:600}") int mostPerMinute) {
        this.mostPerMinute = mostPerMinute;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null || caller instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        String id = caller instanceof Caller known ? String.valueOf(known.getPrincipal()) : caller.getName();
        ConsumptionProbe probe = buckets.computeIfAbsent(id, key -> bucket()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            Refusals.tooMany(request, response, mostPerMinute, seconds);
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(mostPerMinute).refillGreedy(mostPerMinute, Duration.ofMinutes(1)))
                .build();
    }
}
