package org.convive.authoring.impact.report;

import org.convive.authoring.difference.Change;
import org.convive.authoring.difference.PackDifference;
import org.convive.authoring.difference.ProgrammeChange;
import org.convive.authoring.difference.RuleChange;
import org.convive.authoring.difference.WeightChange;
import org.convive.authoring.difference.WordChange;
import org.convive.exchange.model.ChangeJson;
import org.convive.exchange.model.GradeJson;
import org.convive.exchange.model.PackDifferenceJson;
import org.convive.exchange.model.PlaceJson;
import org.convive.exchange.model.ProgrammeChangeJson;
import org.convive.exchange.model.RuleChangeJson;
import org.convive.exchange.model.RuleVersionJson;
import org.convive.exchange.model.WeightChangeJson;
import org.convive.exchange.model.WordChangeJson;
import org.convive.rulepack.model.Rule;

/** Writes what one pack says otherwise than another. */
final class DifferenceDocument {

    private final PackWords words;
    private final String language;

    DifferenceDocument(PackWords words, String language) {
        this.words = words;
        this.language = language;
    }

    PackDifferenceJson write(PackDifference difference) {
        return new PackDifferenceJson()
                .rules(difference.rules().stream().map(this::rule).toList())
                .programmes(
                        difference.programmes().stream().map(this::programme).toList())
                .weights(difference.weights().stream()
                        .map(DifferenceDocument::weight)
                        .toList())
                .words(difference.words().stream().map(DifferenceDocument::word).toList());
    }

    static ChangeJson change(Change change) {
        return ChangeJson.fromValue(change.code());
    }

    private RuleChangeJson rule(RuleChange rule) {
        return new RuleChangeJson()
                .id(rule.id())
                .change(change(rule.change()))
                .before(rule.before().map(found -> version(found, false)).orElse(null))
                .after(rule.after().map(found -> version(found, true)).orElse(null));
    }

    private RuleVersionJson version(Rule rule, boolean isAfter) {
        return new RuleVersionJson()
                .reading(words.reading(rule, isAfter))
                .rationale(rule.rationale().in(language))
                .source(rule.source())
                .at(new PlaceJson().file(rule.at().file()).line(rule.at().line()));
    }

    private ProgrammeChangeJson programme(ProgrammeChange programme) {
        return new ProgrammeChangeJson()
                .id(programme.id())
                .name(words.programme(programme.id()))
                .change(change(programme.change()))
                .parts(programme.parts())
                .gradeBefore(programme
                        .gradeBefore()
                        .map(grade -> GradeJson.valueOf(grade.name()))
                        .orElse(null))
                .gradeAfter(programme
                        .gradeAfter()
                        .map(grade -> GradeJson.valueOf(grade.name()))
                        .orElse(null));
    }

    private static WeightChangeJson weight(WeightChange weight) {
        return new WeightChangeJson()
                .path(weight.path())
                .change(change(weight.change()))
                .before(weight.before().orElse(null))
                .after(weight.after().orElse(null));
    }

    private static WordChangeJson word(WordChange word) {
        return new WordChangeJson().vocabulary(word.list()).code(word.code()).change(change(word.change()));
    }
}
