package org.convive.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.convive.advisory.Advice;
import org.convive.advisory.Advisor;
import org.convive.api.spec.PortfoliosApi;
import org.convive.exchange.AreaReader;
import org.convive.exchange.AreaReader.AreaQuestion;
import org.convive.exchange.DecisionReader.BriefQuestion;
import org.convive.exchange.DecisionReader.PlanQuestion;
import org.convive.exchange.DecisionReader.PortfolioQuestion;
import org.convive.exchange.DecisionReader.ReauditQuestion;
import org.convive.exchange.brief.BriefFile;
import org.convive.exchange.brief.BriefFormat;
import org.convive.exchange.brief.BriefLength;
import org.convive.exchange.brief.BriefPaper;
import org.convive.exchange.decision.AreaDocument;
import org.convive.exchange.decision.PlanDocument;
import org.convive.exchange.decision.Planning;
import org.convive.exchange.decision.PortfolioDocument;
import org.convive.exchange.decision.ReauditDocument;
import org.convive.exchange.model.AreaSelectionJson;
import org.convive.exchange.model.PlanJson;
import org.convive.exchange.model.PortfolioJson;
import org.convive.exchange.model.ReauditJson;
import org.convive.portfolio.area.AreaSelection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Goes from a list to a decision: the best set under limits, its plan, what became of it, and where to listen. */
@RestController
class PortfolioController implements PortfoliosApi {

    private final PackOfRequest request;

    PortfolioController(PackOfRequest request) {
        this.request = request;
    }

    @Override
    public ResponseEntity<PortfolioJson> choosePortfolio(Resource body, String lang) {
        String language = Parameters.language(lang);
        PortfolioQuestion question = request.decisions().portfolio(Bodies.bytes(body));
        Advisor advisor = request.advisor();
        Advice advice = advisor.advise(question.audit());
        return ResponseEntity.ok(
                new PortfolioDocument(advice, language).write(advisor.portfolio(advice, question.wish())));
    }

    @Override
    public ResponseEntity<PlanJson> makePlan(Resource body, String lang) {
        String language = Parameters.language(lang);
        PlanQuestion question = request.decisions().plan(Bodies.bytes(body));
        Planning planning = Planning.of(request.advisor(), question);
        return ResponseEntity.ok(new PlanDocument(planning.advice(), language).write(planning.plan()));
    }

    @Override
    public ResponseEntity<ReauditJson> compareReaudit(Resource body, String lang) {
        String language = Parameters.language(lang);
        ReauditQuestion question = request.decisions().reaudit(Bodies.bytes(body));
        Advisor advisor = request.advisor();
        Planning planning = Planning.of(advisor, question.plan());
        Advice later = advisor.advise(question.later());
        return ResponseEntity.ok(new ReauditDocument(planning.advice(), later, language)
                .write(advisor.reaudit(planning.plan(), planning.advice(), later)));
    }

    @Override
    public ResponseEntity<Resource> writeBrief(
            Resource body, String lang, @Nullable String format, String length, String paper) {
        String language = Parameters.language(lang);
        BriefFormat wanted = format == null ? accepted() : Parameters.briefFormat(format);
        BriefLength size = Parameters.briefLength(length);
        BriefPaper kind = Parameters.briefPaper(paper);
        BriefQuestion question = request.decisions().brief(Bodies.bytes(body));
        Planning planning = Planning.of(request.advisor(), question.plan());
        BriefFile file = BriefFile.write(planning, question, language, size, kind, wanted);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("brief." + wanted.extension())
                                .build()
                                .toString())
                .body(new ByteArrayResource(file.bytes()));
    }

    /** The first form that the caller's Accept header names, the more wanted first; HTML where it names none. */
    private static BriefFormat accepted() {
        HttpServletRequest http =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        List<MediaType> accepted = MediaType.parseMediaTypes(Collections.list(http.getHeaders(HttpHeaders.ACCEPT)));
        MimeTypeUtils.sortBySpecificity(accepted);
        return accepted.stream()
                .flatMap(type -> Arrays.stream(BriefFormat.values())
                        .filter(format -> type.isCompatibleWith(MediaType.parseMediaType(format.mediaType()))))
                .findFirst()
                .orElse(BriefFormat.HTML);
    }

    @Override
    public ResponseEntity<AreaSelectionJson> selectAreas(Resource body, String lang) {
        String language = Parameters.language(lang);
        AreaQuestion question = new AreaReader(request.pack()).read(Bodies.bytes(body));
        AreaSelection selection =
                AreaSelection.of(question.areas(), question.indicator().worseWhenHigh(), question.wish());
        return ResponseEntity.ok(
                new AreaDocument(request.pack(), language).write(question.indicator(), question.wish(), selection));
    }
}
