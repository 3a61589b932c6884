package org.convive.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convive.advisory.ProgrammeCatalogue;
import org.convive.api.spec.LibraryApi;
import org.convive.exchange.LibraryDocument;
import org.convive.exchange.ProgrammeDocument;
import org.convive.exchange.model.FactorListJson;
import org.convive.exchange.model.FrameworkListJson;
import org.convive.exchange.model.GradeJson;
import org.convive.exchange.model.IndicatorListJson;
import org.convive.exchange.model.ProgrammeJson;
import org.convive.exchange.model.ProgrammeListJson;
import org.convive.knowledge.GradedProgramme;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shows programmes and words. */
@RestController
class LibraryController implements LibraryApi {

    private final PackOfRequest request;
    private final ProgrammeCatalogue catalogue;

    LibraryController(PackOfRequest request, ProgrammeCatalogue catalogue) {
        this.request = request;
        this.catalogue = catalogue;
    }

    @Override
    public ResponseEntity<ProgrammeListJson> listProgrammes(
            String lang,
            @Nullable String factor,
            @Nullable String family,
            @Nullable GradeJson grade,
            @Nullable String setting,
            @Nullable String text) {
        var query = new ProgrammeCatalogue.Query(
                Optional.ofNullable(factor).map(this::canonical),
                Optional.ofNullable(family),
                Optional.ofNullable(grade).map(GradeJson::getValue),
                Optional.ofNullable(setting),
                Optional.ofNullable(text));
        Map<String, GradedProgramme> programmes = request.pack().knowledge().programmes();
        List<GradedProgramme> found = catalogue.search(request.pack(), query).stream()
                .map(programmes::get)
                .toList();
        return ResponseEntity.ok(new ProgrammeListJson()
                .total(found.size())
                .programmes(library(lang).programmes(found)));
    }

    private String canonical(String factor) {
        return request.pack()
                .vocabulary()
                .factor(factor)
                .map(known -> known.code())
                .orElse(factor);
    }

    @Override
    public ResponseEntity<ProgrammeJson> getProgramme(String id, String lang) {
        String language = Parameters.language(lang);
        Map<String, GradedProgramme> programmes = request.pack().knowledge().programmes();
        GradedProgramme programme = programmes.get(id);
        if (programme == null) {
            throw new NotFound("programme", id, programmes.keySet());
        }
        return ResponseEntity.ok(new ProgrammeDocument(request.pack(), language).write(programme));
    }

    @Override
    public ResponseEntity<FactorListJson> listFactors(String lang, @Nullable String text) {
        return ResponseEntity.ok(new FactorListJson().factors(library(lang).factors(text == null ? "" : text)));
    }

    @Override
    public ResponseEntity<IndicatorListJson> listIndicators(String lang) {
        return ResponseEntity.ok(
                new IndicatorListJson().indicators(library(lang).indicators()));
    }

    @Override
    public ResponseEntity<FrameworkListJson> listFrameworks(String lang) {
        return ResponseEntity.ok(
                new FrameworkListJson().frameworks(library(lang).frameworks()));
    }

    private LibraryDocument library(String lang) {
        return new LibraryDocument(request.pack(), Parameters.language(lang));
    }
}
