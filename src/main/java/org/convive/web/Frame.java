package org.convive.web;

import java.util.List;
import org.convive.advisory.Decision;
import org.convive.advisory.Decisions;
import org.convive.exchange.model.AdviceJson;
import org.convive.knowledge.GradedProgramme;
import org.convive.web.Answers.Answer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page about an answer has: the way to the other pages, and the names of all programmes to ask about. */
@Component
class Frame {

    private final Decisions decisions;

    Frame(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Puts the frame around a page, and gives the answer as the interface would. */
    AdviceJson around(Answer answer, String page, Model model) {
        AdviceJson advice = answer.document();
        model.addAttribute("id", answer.id());
        model.addAttribute("advice", advice);
        model.addAttribute("page", page);
        decisions.find(answer.id()).ifPresent(decision -> model.addAttribute("decision", decision));
        model.addAttribute("names", names(answer));
        return advice;
    }

    /** The id of the decision that an answer was saved as; empty where it wasn't. */
    String decision(Answer answer) {
        return decisions.find(answer.id()).map(Decision::id).orElse("");
    }

    private static List<String> names(Answer answer) {
        return answer.pack().pack().knowledge().programmes().values().stream()
                .map(GradedProgramme::programme)
                .map(programme -> programme.name().in(answer.language()))
                .sorted()
                .toList();
    }
}
