package org.convive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.convive.authoring.reload.PackInUse;
import org.convive.exchange.AuditProblem;
import org.convive.exchange.AuditRefused;
import org.convive.exchange.table.TableRefused;
import org.convive.explanation.Phrases;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.UriComponentsBuilder;

/** What all pages have, and what they show when something is wrong. */
@ControllerAdvice(basePackageClasses = PageAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageAdvice {

    private final PackInUse inUse;

    PageAdvice(PackInUse inUse) {
        this.inUse = inUse;
    }

    @ModelAttribute
    void everyPage(Model model, HttpServletRequest request) {
        Locale locale = Languages.of(request);
        model.addAttribute("lang", locale.getLanguage());
        model.addAttribute("words", new Wording(inUse.current().pack().vocabulary(), locale.getLanguage()));
        model.addAttribute("phrases", Phrases.in(locale.getLanguage()));
        model.addAttribute("inEnglish", here(request, "en"));
        model.addAttribute("inSpanish", here(request, "es"));
    }

    private static String here(HttpServletRequest request, String language) {
        boolean isPage = request.getMethod().equals("GET");
        String query = request.getQueryString();
        return UriComponentsBuilder.fromPath(isPage ? request.getRequestURI() : "/")
                .query(isPage && query != null ? query : "")
                .replaceQueryParam("lang", language)
                .build()
                .toUriString();
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String refused(AuditRefused refused, Model model, HttpServletRequest request) {
        everyPage(model, request);
        model.addAttribute("problems", refused.problems());
        return "refused";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String noTable(TableRefused refused, Model model, HttpServletRequest request) {
        everyPage(model, request);
        String why = Phrases.in(Languages.of(request).getLanguage()).say(refused.phrase());
        model.addAttribute("problems", List.of(new AuditProblem("", "no-table", why, Optional.empty())));
        return "refused";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String gone(DraftGone gone, Model model, HttpServletRequest request) {
        everyPage(model, request);
        return "gone";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String busy(RejectedExecutionException full, Model model, HttpServletRequest request) {
        everyPage(model, request);
        return "busy";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    String tooLarge(MultipartException large, Model model, HttpServletRequest request) {
        everyPage(model, request);
        model.addAttribute("problems", List.of());
        return "refused";
    }
}
