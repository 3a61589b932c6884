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

    WhatIfPages(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/what-if")
    String whatIf(
            @PathVariable String id,
            @ModelAttribute("lang") String lang,
            @RequestParam MultiValueMap<String, String> asked,
            Model model) {
        Answer answer = answers.of(id, lang);
        AdviceJson advice = answer.document();
        frame(answer, advice, "what-if", asked, model);
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
        frame(answer, answer.document(), "means", new org.springframework.util.LinkedMultiValueMap<>(), model);
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

    private static void frame(
            Answer answer, AdviceJson advice, String page, MultiValueMap<String, String> asked, Model model) {
        model.addAttribute("id", answer.id());
        model.addAttribute("advice", advice);
        model.addAttribute("page", page);
        model.addAttribute("asked", asked.toSingleValueMap());
        model.addAttribute("means", new Means(answer.tree()).stated());
        model.addAttribute("capacities", capacities(advice));
        model.addAttribute("decision", null);
        model.addAttribute("names", List.of());
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
