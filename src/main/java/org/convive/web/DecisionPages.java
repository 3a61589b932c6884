package org.convive.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.convive.exchange.AuditRefused;
import org.convive.exchange.DecisionReader;
import org.convive.exchange.DecisionReader.BriefQuestion;
import org.convive.exchange.brief.BriefDocument;
import org.convive.exchange.brief.BriefFile;
import org.convive.exchange.brief.BriefFormat;
import org.convive.exchange.brief.BriefLength;
import org.convive.exchange.brief.BriefPaper;
import org.convive.exchange.decision.PlanDocument;
import org.convive.exchange.decision.Planning;
import org.convive.exchange.decision.PortfolioDocument;
import org.convive.exchange.model.BriefBlockJson;
import org.convive.exchange.model.BriefJson;
import org.convive.exchange.model.PlanJson;
import org.convive.web.Answers.Answer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** From the list to a decision: the best set under limits with its plan, and the paper for the council. */
@Controller
@RequestMapping("/answers/{id}")
class DecisionPages {

    private static final String EDIT = "edit.";
    private static final int YEAR = 12;

    private final Answers answers;
    private final Frame frame;

    DecisionPages(Answers answers, Frame frame) {
        this.answers = answers;
        this.frame = frame;
    }

    /** The limits stand in the address, so that it can be shared. */
    @GetMapping("/plan")
    String plan(
            @PathVariable String id,
            @ModelAttribute("lang") String lang,
            @RequestParam MultiValueMap<String, String> asked,
            Model model) {
        Answer answer = answers.of(id, lang);
        frame.around(answer, "plan", model);
        asked(asked, model);
        try {
            Planning planning = Planning.of(
                    answer.pack().advisor(), reader(answer).plan(new WishForm(asked).question(answer.tree())));
            PlanJson plan = new PlanDocument(planning.advice(), lang).write(planning.plan());
            model.addAttribute(
                    "portfolio",
                    new PortfolioDocument(planning.advice(), lang)
                            .write(planning.portfolio().orElseThrow()));
            model.addAttribute("plan", plan);
            model.addAttribute("months", months(plan));
        } catch (AuditRefused refused) {
            model.addAttribute("problems", refused.problems());
        }
        return "plan";
    }

    /** How many months the calendar shows: to the last review or effect that is known, and at least a year. */
    private static int months(PlanJson plan) {
        return plan.getCalendar().stream()
                .flatMap(row -> row.getPhases().stream())
                .mapToInt(phase -> phase.getToMonth() == null ? phase.getFromMonth() : phase.getToMonth())
                .max()
                .stream()
                .map(last -> Math.max(YEAR, last))
                .findFirst()
                .orElse(YEAR);
    }

    @GetMapping("/brief")
    String brief(
            @PathVariable String id,
            @ModelAttribute("lang") String lang,
            @RequestParam(defaultValue = "3") String length,
            @RequestParam(defaultValue = "council") String paper,
            @RequestParam MultiValueMap<String, String> asked,
            Model model) {
        Answer answer = answers.of(id, lang);
        frame.around(answer, "brief", model);
        asked(asked, model);
        try {
            model.addAttribute("brief", made(answer, asked, Map.of(), length, paper));
        } catch (AuditRefused refused) {
            model.addAttribute("problems", refused.problems());
        }
        model.addAttribute("length", length(length).code());
        model.addAttribute("paper", paper(paper).code());
        return "brief";
    }

    /** The file, with the paragraphs as they were edited. */
    @PostMapping("/brief")
    ResponseEntity<Resource> file(
            @PathVariable String id,
            @ModelAttribute("lang") String lang,
            @RequestParam(defaultValue = "3") String length,
            @RequestParam(defaultValue = "council") String paper,
            @RequestParam(defaultValue = "docx") String format,
            @RequestParam MultiValueMap<String, String> asked) {
        Answer answer = answers.of(id, lang);
        BriefFormat wanted = BriefFormat.of(format).orElse(BriefFormat.DOCX);
        Map<String, String> edits = edits(asked, made(answer, asked, Map.of(), length, paper));
        BriefQuestion question = question(answer, asked, edits);
        BriefFile file = BriefFile.write(
                Planning.of(answer.pack().advisor(), question.plan()),
                question,
                lang,
                length(length),
                paper(paper),
                wanted);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("convive-brief." + wanted.extension())
                                .build()
                                .toString())
                .body(new ByteArrayResource(file.bytes()));
    }

    private BriefJson made(
            Answer answer,
            MultiValueMap<String, String> asked,
            Map<String, String> edits,
            String length,
            String paper) {
        BriefQuestion question = question(answer, asked, edits);
        return BriefDocument.of(
                Planning.of(answer.pack().advisor(), question.plan()),
                question,
                answer.language(),
                length(length),
                paper(paper));
    }

    private BriefQuestion question(Answer answer, MultiValueMap<String, String> asked, Map<String, String> edits) {
        return reader(answer).brief(new WishForm(asked).question(answer.tree(), frame.decision(answer), edits));
    }

    /** What was changed: a browser sends every text, also those that were left as they were. */
    private static Map<String, String> edits(MultiValueMap<String, String> form, BriefJson made) {
        Map<String, String> edits = new TreeMap<>();
        made.getSections().stream()
                .flatMap(section -> section.getBlocks().stream())
                .filter(block -> block.getKind() == BriefBlockJson.KindEnum.PARAGRAPH)
                .forEach(block -> Optional.ofNullable(form.getFirst(EDIT + block.getId()))
                        .map(text -> text.replace("\r\n", "\n").strip())
                        .filter(text -> !text.isEmpty() && !text.equals(block.getText()))
                        .ifPresent(text -> edits.put(block.getId(), text)));
        return edits;
    }

    private static void asked(MultiValueMap<String, String> asked, Model model) {
        model.addAttribute("asked", asked.toSingleValueMap());
        for (String list : List.of("lockedIn", "ruledOut", "balance")) {
            model.addAttribute(list, asked.getOrDefault(list, List.of()));
        }
        UriComponentsBuilder limits = UriComponentsBuilder.newInstance();
        asked.forEach((name, values) -> {
            if (!List.of("lang", "length", "paper", "format").contains(name) && !name.startsWith(EDIT)) {
                values.stream().filter(value -> !value.isEmpty()).forEach(value -> limits.queryParam(name, value));
            }
        });
        String query = limits.build().encode().toUriString();
        model.addAttribute("limits", query.isEmpty() ? "" : "&" + query.substring(1));
    }

    private static DecisionReader reader(Answer answer) {
        return new DecisionReader(answer.pack().pack(), answer.pack().reader());
    }

    private static BriefLength length(String code) {
        return BriefLength.of(code).orElse(BriefLength.THREE_PAGES);
    }

    private static BriefPaper paper(String code) {
        return BriefPaper.of(code).orElse(BriefPaper.COUNCIL);
    }
}
