package org.convive.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.convive.advisory.Advice;
import org.convive.audit.SafetyAudit;
import org.convive.authoring.whatif.WhatIfDocument;
import org.convive.exchange.model.AdviceJson;
import org.convive.exchange.model.RecommendationJson;
import org.convive.exchange.model.RequirementStatusJson;
import org.convive.explanation.change.Variant;
import org.convive.web.Answers.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The place and its means, and what another state of things would change. */
@Controller
@RequestMapping("/answers/{id}")
class WhatIfPages {

    private final Answers answers;
    private final Frame frame;

    WhatIfPages(Answers answers, Frame frame) {
        this.answers = answers;
        this.frame = frame;
    }

    @GetMapping("/what-if")
    String whatIf(
            @PathVariable String id,
            @ModelAttribute("lang") String lang,
            @RequestParam MultiValueMap<String, String> asked,
            Model model) {
        Answer answer = answers.of(id, lang);
        AdviceJson advice = state(answer, "what-if", asked, model);
        model.addAttribute("findings", new Means(answer.tree()).findings(advice));
        ObjectNode changed = new Means(answer.tree()).with(asked);
        if (!changed.equals(answer.tree())) {
            SafetyAudit audit = answer.pack().reader().read(JsonMapper.shared().writeValueAsBytes(changed));
            Advice base = answer.advice();
            model.addAttribute(
                    "variant",
                    WhatIfDocument.answer(answer.pack().advisor(), base, List.of(new Variant("what-if", audit)), lang)
                            .getVariants()
                            .get(0));
        }
        return "what-if";
    }

    @GetMapping("/means")
    String means(@PathVariable String id, @ModelAttribute("lang") String lang, Model model) {
        Answer answer = answers.of(id, lang);
        state(answer, "means", new LinkedMultiValueMap<>(), model);
        return "means";
    }

    @PostMapping("/means")
    String means(
            @PathVariable String id,
            @ModelAttribute("lang") String lang,
            @RequestParam MultiValueMap<String, String> stated) {
        Answer answer = answers.of(id, lang);
        String changed = answers.changed(answer, audit -> new Means(audit).with(stated));
        return "redirect:/answers/" + changed + "?lang=" + lang;
    }

    private AdviceJson state(Answer answer, String page, MultiValueMap<String, String> asked, Model model) {
        AdviceJson advice = frame.around(answer, page, model);
        var means = new Means(answer.tree());
        model.addAttribute("asked", asked.toSingleValueMap());
        model.addAttribute("means", means.stated());
        model.addAttribute("capacities", capacities(advice));
        model.addAttribute("running", asked.containsKey("running") ? asked.get("running") : means.running());
        model.addAttribute("runnable", runnable(answer, advice, means.running()));
        return advice;
    }

    /** The programmes that may run already: those that do, and those that are recommended. */
    private static Map<String, String> runnable(Answer answer, AdviceJson advice, List<String> running) {
        var library = answer.pack().pack().knowledge();
        Map<String, String> names = new LinkedHashMap<>();
        running.forEach(id -> library.programme(id)
                .ifPresent(known -> names.put(id, known.programme().name().in(answer.language()))));
        advice.getRecommendations().forEach(one -> names.put(one.getProgramme(), one.getName()));
        return names;
    }

    /** What the recommended programmes need, each once, what most of them need first. */
    private static Map<String, String> capacities(AdviceJson advice) {
        Map<String, Integer> often = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (RecommendationJson one : advice.getRecommendations()) {
            for (RequirementStatusJson requirement : one.getRequirements()) {
                often.merge(requirement.getCapacity(), 1, Integer::sum);
                names.put(requirement.getCapacity(), requirement.getName());
            }
        }
        var ordered = new ArrayList<>(often.keySet());
        ordered.sort((one, other) -> often.getOrDefault(other, 0) - often.getOrDefault(one, 0));
        Map<String, String> shown = new LinkedHashMap<>();
        ordered.stream().limit(Means.MOST_CAPACITIES).forEach(code -> shown.put(code, names.getOrDefault(code, code)));
        return shown;
    }
}
