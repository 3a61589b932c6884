package org.convive.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.convive.advisory.access.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Puts the guards in their places, where there is a door to guard. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AccessConfiguration {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    private final Access access;
    private final Keyring keyring;
    private final RoleAuthorization roles;

    AccessConfiguration(Access access, Keyring keyring, RoleAuthorization roles) {
        this.access = access;
        this.keyring = keyring;
        this.roles = roles;
    }

    @Bean
    SecurityFilterChain guards(
            HttpSecurity http,
            ObjectProvider<JwtDecoder> tokens,
            ObjectProvider<ClientRegistrationRepository> logins,
            RateLimit rateLimit,
            SiteGuard siteGuard,
            TrailFilter trail,
            @Value("${convive.roles-claim:roles}") String claim)
            throws Exception {
        http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(Customizer.withDefaults())
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .oauth2ResourceServer(server -> server.bearerTokenResolver(new DefaultBearerTokenResolver())
                        .authenticationManagerResolver(managers(tokens, claim))
                        .authenticationEntryPoint(entry()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(entry()).accessDeniedHandler(denied()))
                .authorizeHttpRequests(rules -> {
                    // What comes anew was let in when it first came.
                    rules.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                            .permitAll();
                    rules.requestMatchers(
                                    "/actuator/health/**",
                                    "/actuator/info",
                                    "/webjars/**",
                                    "/docs",
                                    "/docs/**",
                                    "/openapi/**")
                            .permitAll();
                    rules.requestMatchers("/v1/**").access(roles);
                    if (access.isAsked()) {
                        rules.anyRequest().authenticated();
                    } else {
                        rules.anyRequest().permitAll();
                    }
                })
                .addFilterAfter(trail, SecurityContextHolderFilter.class)
                .addFilterAfter(siteGuard, TrailFilter.class)
                .addFilterBefore(rateLimit, AuthorizationFilter.class);
        if (logins.getIfAvailable() == null) {
            http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        } else {
            http.oauth2Login(Customizer.withDefaults());
        }
        return http.build();
    }

    /** Addresses that no tool would ever send by accident are told off as every other wrong parameter is. */
    @Bean
    RequestRejectedHandler rejected() {
        return (request, response, rejected) -> Refusals.badAddress(request, response);
    }

    /** A key is known here; every other token is for the identity provider, where there is one. */
    private AuthenticationManagerResolver<HttpServletRequest> managers(
            ObjectProvider<JwtDecoder> tokens, String claim) {
        AuthenticationManager keys = new KeyAuthentication(keyring);
        JwtDecoder decoder = tokens.getIfAvailable();
        if (decoder == null) {
            return request -> keys;
        }
        var provider = new JwtAuthenticationProvider(decoder);
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(token -> granted(token, claim));
        provider.setJwtAuthenticationConverter(converter);
        AuthenticationManager others = new ProviderManager(provider);
        return request -> sent -> sent instanceof BearerTokenAuthenticationToken bearer
                        && bearer.getToken().startsWith(Secrets.PREFIX)
                ? keys.authenticate(sent)
                : others.authenticate(sent);
    }

    private static Collection<GrantedAuthority> granted(Jwt token, String claim) {
        List<Role> roles = Optional.ofNullable(token.getClaimAsStringList(claim)).stream()
                .flatMap(List::stream)
                .flatMap(code -> Role.of(code).stream())
                .toList();
        return List.copyOf(Caller.authorities(roles));
    }

    private static AuthenticationEntryPoint entry() {
        return (request, response, unknown) -> Refusals.unknown(request, response);
    }

    private AccessDeniedHandler denied() {
        return (request, response, lacking) -> Refusals.forbidden(
                request,
                response,
                roles.lacking(
                        request.getMethod(),
                        request.getRequestURI(),
                        SecurityContextHolder.getContext().getAuthentication()));
    }
}
