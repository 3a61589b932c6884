package org.convive.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.convive.advisory.Advisor;
import org.convive.rulepack.RulePack;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every answer names the pack that made it. */
@Component
class PackHeader extends OncePerRequestFilter {

    private static final int HASH_DIGITS = 12;

    private final String value;

    PackHeader(Advisor advisor) {
        RulePack pack = advisor.pack();
        this.value = pack.settings().name() + "/" + pack.settings().version() + "/"
                + pack.hash().substring(0, HASH_DIGITS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Convive-Pack", value);
        chain.doFilter(request, response);
    }
}
