package org.convive.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.convive.rulepack.RulePack;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every answer names the pack that made it. */
@Component
class PackHeader extends OncePerRequestFilter {

    private static final int HASH_DIGITS = 12;

    private final PackOfRequest request;

    PackHeader(PackOfRequest request) {
        this.request = request;
    }

    /** The body is gathered first, after which the request comes anew. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest asked, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RulePack pack = request.pack();
        String hash = pack.hash().substring(0, HASH_DIGITS);
        response.setHeader(
                "Convive-Pack", pack.settings().name() + "/" + pack.settings().version() + "/" + hash);
        chain.doFilter(asked, response);
    }
}
