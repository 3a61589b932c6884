package org.convive.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** A person who mistypes an address gets a page, where a tool gets a problem. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class LostPages {

    private final PageAdvice pages;

    LostPages(PageAdvice pages) {
        this.pages = pages;
    }

    @ExceptionHandler(produces = MediaType.TEXT_HTML_VALUE)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String lost(NoResourceFoundException lost, Model model, HttpServletRequest request) {
        pages.everyPage(model, request);
        return "gone";
    }
}
