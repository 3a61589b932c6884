package org.convive.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.convive.advisory.IdempotencyKey;
import org.convive.authoring.TrialDocument;
import org.convive.authoring.release.ReleaseRefused;
import org.convive.exchange.AuditProblem;
import org.convive.exchange.AuditRefused;
import org.convive.exchange.ProblemCode;
import org.convive.exchange.model.FieldErrorJson;
import org.convive.exchange.model.ProblemJson;
import org.convive.inference.EvaluationLimitReached;
import org.convive.rulepack.Diagnostic;
import org.convive.rulepack.PackRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** The one door through which errors leave: problem details (RFC 9457), never a class name or a stack trace. */
@RestControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String KINDS = "https://convive.org/problems/";

    @ExceptionHandler
    ResponseEntity<ProblemJson> refusedAudit(AuditRefused refused, HttpServletRequest request) {
        List<AuditProblem> problems = refused.problems();
        if (has(problems, ProblemCode.TOO_LARGE)) {
            return tooLarge(request);
        }
        if (has(problems, ProblemCode.MALFORMED_JSON)) {
            ProblemJson problem = problem(
                    HttpStatus.BAD_REQUEST,
                    "malformed-json",
                    "The body isn't well-formed JSON",
                    problems.get(0).message(),
                    request);
            return answer(problem.errors(errors(problems)));
        }
        ProblemJson problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "refused-audit",
                "The audit has problems",
                count(problems.size()) + " in the audit; nothing was evaluated or kept.",
                request);
        return answer(problem.errors(errors(problems)));
    }

    private static String count(long problems) {
        return problems == 1 ? "1 problem" : problems + " problems";
    }

    private static boolean has(List<AuditProblem> problems, ProblemCode code) {
        return problems.stream().anyMatch(problem -> problem.code().equals(code.code()));
    }

    private static List<FieldErrorJson> errors(List<AuditProblem> problems) {
        return problems.stream()
                .map(problem -> new FieldErrorJson()
                        .pointer(problem.pointer())
                        .code(problem.code())
                        .message(problem.message())
                        .suggestion(problem.suggestion().orElse(null)))
                .toList();
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> refusedPack(PackRefused refused, HttpServletRequest request) {
        long errors = refused.diagnostics().stream().filter(Diagnostic::isError).count();
        ProblemJson problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "refused-pack",
                "The pack has problems",
                count(errors) + " in the pack; nothing was compared.",
                request);
        return answer(problem.diagnostics(TrialDocument.diagnostics(refused.diagnostics())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> refusedRelease(TrialRefused refused, HttpServletRequest request) {
        long errors = refused.trial().diagnostics().stream()
                .filter(Diagnostic::isError)
                .count();
        int failures = refused.trial().failed().size();
        ProblemJson problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "refused-pack",
                "The pack has problems",
                count(errors) + " in the pack, and " + failures
                        + " of its scenarios come out otherwise than they expect; nothing was stored.",
                request);
        return answer(
                problem.diagnostics(TrialDocument.diagnostics(refused.trial().diagnostics()))
                        .failures(TrialDocument.failures(refused.trial().failed())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> refused(ReleaseRefused refused, HttpServletRequest request) {
        HttpStatus status = refused.why() == ReleaseRefused.Cause.UNKNOWN ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
        String title = switch (refused.why()) {
            case UNKNOWN -> "Not found";
            case SAME_PERSON -> "Author and publisher are the same";
            case NOT_PUBLISHED -> "The release isn't published";
            case NOTHING_BEFORE -> "There is nothing to go back to";
        };
        String kind = refused.why() == ReleaseRefused.Cause.UNKNOWN
                ? "not-found"
                : refused.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return answer(problem(status, kind, title, String.valueOf(refused.getMessage()), request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> refused(RequestRefused refused, HttpServletRequest request) {
        return refusedRequest(
                List.of(new FieldErrorJson(refused.pointer(), refused.code(), String.valueOf(refused.getMessage()))),
                request);
    }

    /** Bodies that are small enough to be read as a whole by the framework. */
    @ExceptionHandler
    ResponseEntity<ProblemJson> refused(MethodArgumentNotValidException refused, HttpServletRequest request) {
        return refusedRequest(
                refused.getFieldErrors().stream()
                        .map(error -> new FieldErrorJson(
                                "/" + error.getField(),
                                error.getRejectedValue() == null ? "missing" : "out-of-range",
                                error.getField()
                                        + (error.getRejectedValue() == null
                                                ? " is missing"
                                                : " " + error.getDefaultMessage())))
                        .sorted(Comparator.comparing(FieldErrorJson::getPointer))
                        .toList(),
                request);
    }

    private ResponseEntity<ProblemJson> refusedRequest(List<FieldErrorJson> errors, HttpServletRequest request) {
        ProblemJson problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "refused-request",
                "The request has problems",
                count(errors.size()) + " in the request; nothing was changed.",
                request);
        return answer(problem.errors(errors));
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> noAudits(NoAudits none, HttpServletRequest request) {
        return answer(problem(
                HttpStatus.CONFLICT, "no-audits", "No audit is kept", String.valueOf(none.getMessage()), request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> conflict(Conflict conflict, HttpServletRequest request) {
        return answer(problem(
                conflict.status(), conflict.kind(), conflict.title(), String.valueOf(conflict.getMessage()), request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> reusedKey(IdempotencyKey.Reused reused, HttpServletRequest request) {
        return answer(problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "reused-key",
                "The idempotency key was used for another request",
                String.valueOf(reused.getMessage()),
                request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> tooLarge(BodyTooLarge large, HttpServletRequest request) {
        return tooLarge(request);
    }

    private ResponseEntity<ProblemJson> tooLarge(HttpServletRequest request) {
        return answer(problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "The body is too large",
                "A body may have up to 10 MB.",
                request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> badParameter(ParameterRefused refused, HttpServletRequest request) {
        return badParameter(refused.getMessage(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> badParameter(MethodArgumentTypeMismatchException refused, HttpServletRequest request) {
        return badParameter(refused.getName() + " can't be `" + refused.getValue() + "`", request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> badParameter(HandlerMethodValidationException refused, HttpServletRequest request) {
        String detail = String.join(
                "; ",
                refused.getParameterValidationResults().stream()
                        .flatMap(result -> result.getResolvableErrors().stream()
                                .map(error -> result.getMethodParameter().getParameterName() + " "
                                        + error.getDefaultMessage()))
                        .toList());
        return badParameter(detail, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> badParameter(ConstraintViolationException refused, HttpServletRequest request) {
        return badParameter(String.valueOf(refused.getMessage()), request);
    }

    private ResponseEntity<ProblemJson> badParameter(
            @org.jspecify.annotations.Nullable String detail, HttpServletRequest request) {
        return answer(problem(
                HttpStatus.BAD_REQUEST, "bad-parameter", "A parameter is wrong", String.valueOf(detail), request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        if (unreadable.getMostSpecificCause() instanceof BodyTooLarge) {
            return tooLarge(request);
        }
        Throwable cause = unreadable.getCause();
        if (cause instanceof DatabindException unfit) {
            String pointer = unfit.getPath().stream()
                    .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                    .collect(Collectors.joining());
            return refusedRequest(List.of(new FieldErrorJson(pointer, "wrong-type", Unfit.words(unfit))), request);
        }
        if (cause instanceof JacksonException) {
            return answer(problem(
                    HttpStatus.BAD_REQUEST,
                    "malformed-json",
                    "The body isn't well-formed JSON",
                    "A comma, bracket or quotation mark is missing, or one too many.",
                    request));
        }
        return answer(problem(
                HttpStatus.BAD_REQUEST,
                "no-body",
                "The body is missing or can't be read",
                "Send what is asked for as the body of the request.",
                request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> broken(BodyUnreadable broken, HttpServletRequest request) {
        if (broken.getCause() instanceof BodyTooLarge) {
            return tooLarge(request);
        }
        return answer(problem(
                HttpStatus.BAD_REQUEST,
                "no-body",
                "The body is missing or can't be read",
                String.valueOf(broken.getMessage()),
                request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> notFound(NotFound missing, HttpServletRequest request) {
        return answer(
                problem(HttpStatus.NOT_FOUND, "not-found", "Not found", String.valueOf(missing.getMessage()), request));
    }

    /** A browser gets a page instead: a person who mistypes an address doesn't read JSON. */
    @ExceptionHandler
    Object notFound(NoResourceFoundException missing, HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            return new ModelAndView("forward:/lost");
        }
        return answer(problem(
                HttpStatus.NOT_FOUND,
                "not-found",
                "Not found",
                "There is nothing at this address; the interface is described at /docs.",
                request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> wrongMediaType(HttpMediaTypeNotSupportedException wrong, HttpServletRequest request) {
        return answer(problem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "wrong-media-type",
                "Unsupported media type",
                "Send the body as " + MediaType.toString(wrong.getSupportedMediaTypes()) + ".",
                request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> wrongMethod(HttpRequestMethodNotSupportedException wrong, HttpServletRequest request) {
        ProblemJson problem = problem(
                HttpStatus.METHOD_NOT_ALLOWED,
                "wrong-method",
                "Method not allowed",
                request.getRequestURI() + " doesn't answer " + wrong.getMethod() + ".",
                request);
        var headers = new HttpHeaders();
        if (wrong.getSupportedHttpMethods() != null) {
            headers.setAllow(wrong.getSupportedHttpMethods());
        }
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> limit(EvaluationLimitReached reached, HttpServletRequest request) {
        return answer(problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "evaluation-limit",
                "The evaluation was stopped",
                String.valueOf(reached.getMessage()),
                request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> overloaded(Overloaded overloaded, HttpServletRequest request) {
        return soon(
                problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "overloaded",
                        "Too much at once",
                        String.valueOf(overloaded.getMessage()),
                        request),
                1);
    }

    /** The database doesn't answer, or not in time. What it said is logged, since it may tell what is wrong with it. */
    @ExceptionHandler({
        TransientDataAccessException.class,
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<ProblemJson> database(RuntimeException silent, HttpServletRequest request) {
        LOG.error("the database didn't answer a request to {}: {}", request.getRequestURI(), silent.getClass());
        return soon(
                problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "database-silent",
                        "The database doesn't answer",
                        "What is stored can't be read or written now; evaluations go on. Ask again in a moment.",
                        request),
                5);
    }

    private static ResponseEntity<ProblemJson> soon(ProblemJson problem, int seconds) {
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemJson> failure(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return answer(problem(
                    status,
                    "bad-request",
                    status.getReasonPhrase(),
                    String.valueOf(known.getBody().getDetail()),
                    request));
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof IOException) {
            LOG.debug("the sender of a request to {} went away before it was answered", request.getRequestURI());
            return ResponseEntity.badRequest().build();
        }
        LOG.error("a request to {} failed", request.getRequestURI(), failure);
        return answer(problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "failure",
                "Something went wrong",
                "The request could not be answered. Nothing was stored.",
                request));
    }

    private static ProblemJson problem(
            HttpStatus status, String kind, String title, String detail, HttpServletRequest request) {
        return new ProblemJson()
                .type(URI.create(KINDS + kind))
                .title(title)
                .status(status.value())
                .detail(detail)
                .instance(request.getRequestURI())
                .errors(null)
                .diagnostics(null)
                .failures(null);
    }

    private static ResponseEntity<ProblemJson> answer(ProblemJson problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
