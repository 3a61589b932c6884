package org.convive.exchange.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convive.exchange.brief.Annexes.Sheet;
import org.convive.exchange.model.AnsweredJson;
import org.convive.exchange.model.PlannedBodyJson;
import org.convive.exchange.model.PortfolioJson;
import org.jspecify.annotations.Nullable;

/** The sheets of the annex. What isn't known is an empty cell. */
final class AnnexSheets {

    private final BriefContents contents;

    AnnexSheets(BriefContents contents) {
        this.contents = contents;
    }

    List<Sheet> all() {
        return Stream.of(
                        Optional.of(programmes()),
                        Optional.of(findings()),
                        Optional.of(calendar()),
                        Optional.of(indicators()),
                        contents.portfolio().map(AnnexSheets::alternatives),
                        Optional.of(avoid()),
                        Optional.of(sources()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Sheet programmes() {
        return new Sheet(
                "programmes",
                List.of(
                        "programme",
                        "name",
                        "strength",
                        "answers",
                        "grade",
                        "certainty_here",
                        "cost_level",
                        "lead",
                        "partners"),
                contents.programmes().stream()
                        .map(one -> {
                            var entry = contents.plan().getEntries().stream()
                                    .filter(planned -> planned.getProgramme().equals(one.getProgramme()))
                                    .findFirst();
                            return List.<Object>of(
                                    one.getProgramme(),
                                    one.getName(),
                                    one.getStrength().getValue(),
                                    one.getAnswers().stream()
                                            .map(AnsweredJson::getFinding)
                                            .collect(Collectors.joining(" ")),
                                    one.getEvidence() == null
                                            ? ""
                                            : cell(one.getEvidence().getGrade()),
                                    one.getEvidence() == null
                                                    || one.getEvidence().getConfidenceHere() == null
                                            ? ""
                                            : cell(one.getEvidence()
                                                    .getConfidenceHere()
                                                    .getCertainty()),
                                    one.getCost() == null
                                            ? ""
                                            : cell(one.getCost().getLevel()),
                                    entry.map(planned -> codes(planned.getLeads()))
                                            .orElse(""),
                                    entry.map(planned -> codes(planned.getPartners()))
                                            .orElse(""));
                        })
                        .toList());
    }

    private static String codes(List<PlannedBodyJson> bodies) {
        return bodies.stream().map(PlannedBodyJson::getCode).collect(Collectors.joining(" "));
    }

    private Sheet findings() {
        return new Sheet(
                "findings",
                List.of("finding", "factor", "name", "area", "severity", "level", "confidence", "trend", "origin"),
                contents.advice().getFindings().stream()
                        .map(one -> List.of(
                                one.getId(),
                                one.getFactor(),
                                one.getName(),
                                cell(one.getArea()),
                                cell(one.getSeverity()),
                                one.getLevel().getValue(),
                                one.getConfidence(),
                                one.getTrend(),
                                one.getOrigin().getValue()))
                        .toList());
    }

    private Sheet calendar() {
        return new Sheet(
                "calendar",
                List.of("programme", "phase", "from_month", "to_month", "text"),
                contents.plan().getEntries().stream()
                        .flatMap(entry -> entry.getPhases().stream()
                                .map(phase -> List.<Object>of(
                                        entry.getProgramme(),
                                        phase.getKind().getValue(),
                                        phase.getFromMonth(),
                                        cell(phase.getToMonth()),
                                        phase.getText())))
                        .toList());
    }

    private Sheet indicators() {
        return new Sheet(
                "indicators",
                List.of(
                        "programme",
                        "indicator",
                        "name",
                        "unit",
                        "area",
                        "baseline",
                        "baseline_year",
                        "elsewhere",
                        "target_from",
                        "target_to",
                        "source"),
                contents.plan().getEntries().stream()
                        .flatMap(entry -> entry.getIndicators().stream()
                                .map(one -> List.<Object>of(
                                        entry.getProgramme(),
                                        one.getCode(),
                                        one.getName(),
                                        one.getUnit(),
                                        cell(one.getArea()),
                                        cell(one.getBaseline()),
                                        cell(one.getBaselineYear()),
                                        cell(one.getComparison()),
                                        cell(one.getTargetFrom()),
                                        cell(one.getTargetTo()),
                                        cell(one.getSource()))))
                        .toList());
    }

    private static Sheet alternatives(PortfolioJson portfolio) {
        return new Sheet(
                "alternatives",
                List.of("programme", "name", "would_add", "reason", "text"),
                portfolio.getNotChosen().stream()
                        .map(one -> List.<Object>of(
                                one.getProgramme(),
                                one.getName(),
                                one.getWouldAdd(),
                                one.getReason().getValue(),
                                one.getText()))
                        .toList());
    }

    private Sheet avoid() {
        return new Sheet(
                "avoid",
                List.of("programme", "name", "grade", "text"),
                contents.advice().getDoNotUse().stream()
                        .map(one -> List.<Object>of(
                                one.getProgramme(),
                                one.getName(),
                                one.getGrade().getValue(),
                                one.getWhy().stream().map(why -> why.getText()).collect(Collectors.joining(" "))))
                        .toList());
    }

    private Sheet sources() {
        return new Sheet(
                "sources",
                List.of("source", "authors", "year", "title", "venue", "link", "mark"),
                contents.citations().values().stream()
                        .map(one -> List.<Object>of(
                                one.getId(),
                                cell(one.getAuthors()),
                                cell(one.getYear()),
                                cell(one.getTitle()),
                                cell(one.getVenue()),
                                cell(one.getLink()),
                                cell(one.getMark())))
                        .toList());
    }

    private static Object cell(@Nullable Object value) {
        return value == null ? "" : value instanceof Number number ? number : value.toString();
    }
}
