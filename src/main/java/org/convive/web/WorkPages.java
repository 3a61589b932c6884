package org.convive.web;

import java.util.function.Function;
import org.convive.audit.SafetyAudit;
import org.convive.exchange.DataGapsDocument;
import org.convive.exchange.StabilityDocument;
import org.convive.explanation.change.DataGaps;
import org.convive.explanation.stability.Stability;
import org.convive.web.Answers.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Questions that take a while: how stable the order is, and what to find out. They show how far they are, and can be stopped. */
@Controller
@RequestMapping("/answers/{id}")
class WorkPages {

    private static final int RUNS = 200;
    private static final String STABILITY = "stability";
    private static final String GAPS = "gaps";

    private final Answers answers;
    private final Frame frame;
    private final Works works;

    WorkPages(Answers answers, Frame frame, Works works) {
        this.answers = answers;
        this.frame = frame;
        this.works = works;
    }

    @GetMapping("/stability")
    String stability(@PathVariable String id, @ModelAttribute("lang") String lang, Model model) {
        Answer answer = answers.of(id, lang);
        Work<Stability> work =
                work(answer, STABILITY, step -> answer.pack().advisor().stability(audit(answer), RUNS, 1, step));
        if (work.isFinished()) {
            model.addAttribute(STABILITY, new StabilityDocument(answer.pack().pack(), lang).write(work.result()));
        }
        return page(answer, STABILITY, work, RUNS, model);
    }

    @GetMapping("/gaps")
    String gaps(@PathVariable String id, @ModelAttribute("lang") String lang, Model model) {
        Answer answer = answers.of(id, lang);
        Work<DataGaps> work = work(answer, GAPS, step -> answer.pack().advisor().dataGaps(audit(answer), step));
        if (work.isFinished()) {
            model.addAttribute(
                    GAPS, new DataGapsDocument(answer.pack().pack(), audit(answer), lang).write(work.result()));
        }
        return page(answer, GAPS, work, 0, model);
    }

    @PostMapping("/{question}/stop")
    String stop(@PathVariable String id, @PathVariable String question, @ModelAttribute("lang") String lang) {
        works.cancel(key(answers.of(id, lang), question));
        return "redirect:/answers/" + id + "?lang=" + lang;
    }

    private static SafetyAudit audit(Answer answer) {
        return answer.advice().audit();
    }

    private <T> Work<T> work(Answer answer, String question, Function<Runnable, T> task) {
        return works.of(key(answer, question), task);
    }

    private static String key(Answer answer, String question) {
        return question + " " + answer.id() + " " + answer.pack().pack().hash();
    }

    private String page(Answer answer, String question, Work<?> work, int steps, Model model) {
        frame.around(answer, question, model);
        model.addAttribute("steps", steps);
        model.addAttribute("done", work.done());
        model.addAttribute("finished", work.isFinished());
        return question;
    }
}
