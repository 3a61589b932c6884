package org.convive.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;

/** The languages of the pages: the one that the address names, else the one that the browser asks for. */
@Configuration(proxyBeanMethods = false)
class Languages {

    private static final List<Locale> KNOWN = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

    @Bean
    ResourceBundleMessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("org.convive.web.messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return of(request);
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("the address names the language");
            }
        };
    }

    /** The language of a request. */
    static Locale of(HttpServletRequest request) {
        String named = request.getParameter("lang");
        for (Locale known : KNOWN) {
            if (known.getLanguage().equals(named)) {
                return known;
            }
        }
        return request.getHeader("Accept-Language") != null
                        && request.getLocale().getLanguage().equals("es")
                ? KNOWN.get(1)
                : KNOWN.get(0);
    }
}
