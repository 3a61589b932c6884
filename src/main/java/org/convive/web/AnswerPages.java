package org.convive.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convive.advisory.AuditHash;
import org.convive.advisory.Decision;
import org.convive.advisory.Decisions;
import org.convive.advisory.IdempotencyKey;
import org.convive.exchange.DecisionDocument;
import org.convive.exchange.ExplanationDocument;
import org.convive.exchange.ProgrammeDocument;
import org.convive.exchange.QuestionReader.WhyNotQuestion;
import org.convive.exchange.WhyNotDocument;
import org.convive.exchange.model.AdviceJson;
import org.convive.exchange.model.FindingJson;
import org.convive.exchange.model.RecommendationJson;
import org.convive.explanation.Phrases;
import org.convive.explanation.ProgrammeNames;
import org.convive.explanation.view.View;
import org.convive.rulepack.RulePack;
import org.convive.web.Answers.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The answer to one audit, and the questions about it. */
@Controller
@RequestMapping("/answers/{id}")
class AnswerPages {

    private static final int MOST_COMPARED = 4;

    private final Answers answers;
    private final Frame frame;
    private final Decisions decisions;
    private final Clock clock;

    AnswerPages(Answers answers, Frame frame, Decisions decisions, Clock clock) {
        this.answers = answers;
        this.frame = frame;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The main screen. Filters stand in the address, so that it can be shared. */
    @GetMapping
    String list(
            @PathVariable String id,
            @ModelAttribute("lang") String lang,
            @RequestParam(defaultValue = "") String strength,
            @RequestParam(defaultValue = "") String family,
            @RequestParam(defaultValue = "") String finding,
            @RequestParam(defaultValue = "cards") String view,
            Model model) {
        Answer answer = answers.of(id, lang);
        AdviceJson advice = frame.around(answer, "list", model);
        List<RecommendationJson> shown = advice.getRecommendations().stream()
                .filter(one ->
                        strength.isEmpty() || one.getStrength().getValue().equals(strength))
                .filter(one -> family.isEmpty() || one.getFamily().equals(family))
                .filter(one -> finding.isEmpty()
                        || one.getAnswers().stream()
                                .anyMatch(answered -> answered.getFinding().equals(finding)))
                .toList();
        model.addAttribute("shown", shown);
        model.addAttribute("summary", Summary.of(advice, Phrases.in(lang)));
        model.addAttribute("counts", counts(advice));
        model.addAttribute("strength", strength);
        model.addAttribute("family", family);
        model.addAttribute("finding", finding);
        model.addAttribute("view", view);
        model.addAttribute(
                "families",
                advice.getRecommendations().stream()
                        .map(RecommendationJson::getFamily)
                        .collect(Collectors.toCollection(TreeSet::new)));
        if (view.equals("ribbons")) {
            model.addAttribute(
                    "picture", new ExplanationDocument(answer.advice(), lang, Optional.empty()).write(View.SVG));
        }
        return "answer";
    }

    private static Map<String, Long> counts(AdviceJson advice) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String strength : Answers.STRENGTHS) {
            counts.put(
                    strength,
                    advice.getRecommendations().stream()
                            .filter(one -> one.getStrength().getValue().equals(strength))
                            .count());
        }
        counts.put("do-not-use", (long) advice.getDoNotUse().size());
        return counts;
    }

    @GetMapping("/why/{programme}")
    String why(
            @PathVariable String id, @PathVariable String programme, @ModelAttribute("lang") String lang, Model model) {
        Answer answer = answers.of(id, lang);
        AdviceJson advice = frame.around(answer, "list", model);
        Optional<RecommendationJson> recommended = advice.getRecommendations().stream()
                .filter(one -> one.getProgramme().equals(programme))
                .findFirst();
        if (recommended.isEmpty()) {
            return whyNot(id, programme, lang, model);
        }
        Optional<String> asked = Optional.of(programme);
        var document = new ExplanationDocument(answer.advice(), lang, asked);
        model.addAttribute("one", recommended.get());
        model.addAttribute("sentences", document.write(View.SENTENCES).lines().toList());
        model.addAttribute("tree", document.write(View.TREE));
        model.addAttribute(
                "programme",
                new ProgrammeDocument(answer.pack().pack(), lang)
                        .write(answer.pack()
                                .pack()
                                .knowledge()
                                .programme(programme)
                                .orElseThrow()));
        return "why";
    }

    @GetMapping("/why-not")
    String whyNot(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String programme,
            @ModelAttribute("lang") String lang,
            Model model) {
        Answer answer = answers.of(id, lang);
        frame.around(answer, "list", model);
        var names = new ProgrammeNames(answer.pack().pack());
        Optional<String> known = names.id(programme.strip());
        model.addAttribute("asked", programme);
        model.addAttribute("nearest", names.nearest(programme.strip()).orElse(""));
        known.ifPresent(found -> model.addAttribute(
                "answer",
                WhyNotDocument.answer(
                        answer.advice(),
                        new WhyNotQuestion(answer.advice().audit(), Optional.of(found), Optional.empty()),
                        lang)));
        return "why-not";
    }

    @GetMapping("/compare")
    String compare(
            @PathVariable String id,
            @RequestParam(name = "p", defaultValue = "") List<String> programmes,
            @ModelAttribute("lang") String lang,
            Model model) {
        Answer answer = answers.of(id, lang);
        AdviceJson advice = frame.around(answer, "compare", model);
        model.addAttribute(
                "compared",
                advice.getRecommendations().stream()
                        .filter(one -> programmes.contains(one.getProgramme()))
                        .limit(MOST_COMPARED)
                        .toList());
        return "compare";
    }

    @GetMapping("/findings")
    String findings(@PathVariable String id, @ModelAttribute("lang") String lang, Model model) {
        Answer answer = answers.of(id, lang);
        AdviceJson advice = frame.around(answer, "findings", model);
        Map<String, List<FindingJson>> byDimension = new TreeMap<>();
        for (FindingJson finding : advice.getFindings()) {
            String dimension = Optional.ofNullable(finding.getDimension()).orElse("");
            byDimension.computeIfAbsent(dimension, key -> new ArrayList<>()).add(finding);
        }
        model.addAttribute("byDimension", byDimension);
        model.addAttribute("profile", Profile.of(answer, advice));
        model.addAttribute("stated", new StatedFindings(answer.tree()).byFactor());
        return "findings";
    }

    /** A changed level makes another draft, with the reason kept beside the finding. */
    @PostMapping("/findings")
    String changeLevel(
            @PathVariable String id,
            @RequestParam int index,
            @RequestParam String level,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute("lang") String lang) {
        Answer answer = answers.of(id, lang);
        String changed = answers.changed(answer, audit -> new StatedFindings(audit).withLevel(index, level, reason));
        return "redirect:/answers/" + changed + "/findings?lang=" + lang;
    }

    /** Saving twice is the same decision: it goes by the id of the draft. */
    @PostMapping("/save")
    String save(@PathVariable String id, @ModelAttribute("lang") String lang) {
        Answer answer = answers.of(id, lang);
        RulePack pack = answer.pack().pack();
        var decision = new Decision(
                UUID.randomUUID().toString(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                answer.advice().audit().place().name(),
                pack.settings().name(),
                pack.settings().version(),
                pack.hash(),
                new Decision.Wish(lang, "summary", 0));
        String saved = decisions
                .store(
                        decision,
                        DecisionDocument.text(decision, answer.advice()),
                        answer.audit(),
                        answer.pack().files(),
                        Optional.of(new IdempotencyKey(
                                "save",
                                id + " " + lang + " " + pack.hash().substring(0, 12),
                                AuditHash.of(answer.advice().audit()))))
                .decision()
                .id();
        return "redirect:/answers/" + saved + "?lang=" + lang;
    }
}
