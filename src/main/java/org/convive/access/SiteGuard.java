package org.convive.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other sites from having a browser act here: what changes something must not come from the page of another site, as
 * browsers tell by {@code Sec-Fetch-Site} and {@code Origin}; and while nobody is asked who they are, only names of this
 * computer are answered to, so that a foreign name that points here gets nowhere.
 */
@Component
final class SiteGuard extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final Access access;

    SiteGuard(Access access) {
        this.access = access;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!access.isAsked() && !THIS_COMPUTER.contains(request.getServerName())) {
            Refusals.forbidden(
                    request,
                    response,
                    "The service answers on this computer only, as localhost; it was called by another name.");
        } else if (!READING.contains(request.getMethod()) && isFromAnotherSite(request)) {
            Refusals.forbidden(request, response, "A page of another site can't change anything here.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isFromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN_SITE.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
    }
}
