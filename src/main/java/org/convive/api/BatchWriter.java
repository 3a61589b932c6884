package org.convive.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Function;
import org.convive.audit.SafetyAudit;
import org.convive.authoring.reload.ServedPack;
import org.convive.exchange.AdviceDocument;
import org.convive.exchange.AuditReader;
import org.convive.exchange.AuditRefused;
import org.convive.exchange.Detail;
import org.convive.exchange.model.AdviceJson;
import org.convive.exchange.model.BatchResultJson;
import org.convive.exchange.model.ProblemJson;
import org.convive.inference.EvaluationLimitReached;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers the audits of one request one by one, all by one pack; what is wrong with one doesn't touch the others. */
final class BatchWriter {

    private final HttpServletRequest request;
    private final ServedPack pack;
    private final Problems problems;
    private final String language;
    private final Detail detail;
    private final int top;

    BatchWriter(
            HttpServletRequest request,
            ServedPack pack,
            Problems problems,
            String language,
            Detail detail,
            @Nullable Integer top) {
        this.request = request;
        this.pack = pack;
        this.problems = problems;
        this.language = language;
        this.detail = detail;
        this.top = top == null ? Integer.MAX_VALUE : top;
    }

    /**
     * The result for one audit.
     *
     * @param number its number among the others, from 1
     * @param audit reads it
     */
    BatchResultJson result(long number, Function<AuditReader, SafetyAudit> audit) {
        try {
            AdviceJson advice =
                    new AdviceDocument(pack.advisor().advise(audit.apply(pack.reader())), language, detail).write(top);
            return new BatchResultJson(number, HttpStatus.OK.value()).advice(advice);
        } catch (AuditRefused refused) {
            return failed(number, problems.refusedAudit(refused, request));
        } catch (EvaluationLimitReached reached) {
            return failed(number, problems.limit(reached, request));
        }
    }

    private static BatchResultJson failed(long number, ResponseEntity<ProblemJson> answer) {
        ProblemJson problem = Objects.requireNonNull(answer.getBody(), "every failure has a problem");
        return new BatchResultJson(number, problem.getStatus()).problem(problem);
    }
}
