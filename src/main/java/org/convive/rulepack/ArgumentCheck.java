package org.convive.rulepack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;
import org.convive.rulepack.model.Words;

/** Checks that each argument of a conclusion is what its verb takes. */
final class ArgumentCheck {

    /** The number fields that lie between 0 and 1 in every fact. */
    private static final Set<String> SHARES = Set.of("severity", "confidence", "strength");

    private final Codes codes;
    private final Diagnostics diagnostics;

    ArgumentCheck(Codes codes, Diagnostics diagnostics) {
        this.codes = codes;
        this.diagnostics = diagnostics;
    }

    /** Reports every argument that doesn't fit, given what the conditions bind. */
    void check(Rule rule, Map<String, Field> bound) {
        List<Words> expected = rule.verb().arguments();
        if (expected.size() != rule.arguments().size()) {
            diagnostics.report(
                    "wrong-arguments",
                    rule.at(),
                    "`" + rule.verb().word() + "` takes "
                            + expected.stream().map(Words::what).toList() + ", not "
                            + rule.arguments().size() + " values");
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            checkArgument(rule, i, bound);
        }
        if (rule.verb() == Verb.SUGGEST
                && rule.arguments().get(0) instanceof Argument.Text programme
                && codes.isHarmful(programme.value())) {
            diagnostics.report(
                    "harmful-suggestion",
                    rule.at(),
                    "`" + programme.value()
                            + "` is graded harmful or without effect; warn against it, don't suggest it");
        }
    }

    private void checkArgument(Rule rule, int index, Map<String, Field> bound) {
        Words words = rule.verb().arguments().get(index);
        Argument argument = rule.arguments().get(index);
        if (argument instanceof Argument.Variable variable) {
            checkVariable(rule, index, variable.name(), bound);
        } else if (argument instanceof Argument.Unknown) {
            checkUnknown(rule, index);
        } else if (argument instanceof Argument.Text text && words == Words.SHARE) {
            diagnostics.report("wrong-type", rule.at(), "`" + text.value() + "` must be a number from 0 to 1");
        } else if (argument instanceof Argument.Text text) {
            codes.check(words, text.value(), rule.at(), diagnostics);
        } else if (argument instanceof Argument.Amount number) {
            checkShare(rule, words, number.value());
        }
    }

    private void checkVariable(Rule rule, int index, String variable, Map<String, Field> bound) {
        Field field = bound.get(variable);
        if (field == null) {
            diagnostics.unknown("variable", rule.at(), variable, bound.keySet());
        } else if (rule.verb() == Verb.DERIVE && index == 0) {
            report(rule, "`" + variable + "` can't stand here; a rule names the factor that it derives");
        } else if (!fits(rule.verb().arguments().get(index), field)) {
            String what = rule.verb().arguments().get(index).what();
            report(
                    rule,
                    "`%s` is `%s`; `%s` takes a %s here"
                            .formatted(variable, field.name(), rule.verb().word(), what));
        }
    }

    private static boolean fits(Words words, Field field) {
        return switch (words) {
            case ANY -> true;
            case SHARE -> SHARES.contains(field.name());
            case VARIABLE -> !field.isNumber();
            case FACTOR -> field.words() == Words.FACTOR || field.words() == Words.CAPACITY;
            default -> field.words() == words;
        };
    }

    private void checkUnknown(Rule rule, int index) {
        boolean isSeverity = rule.verb() == Verb.FIND && index == 1;
        if (!isSeverity) {
            report(
                    rule,
                    "`unknown` can't stand here; `%s` takes a %s"
                            .formatted(
                                    rule.verb().word(),
                                    rule.verb().arguments().get(index).what()));
        }
    }

    private void checkShare(Rule rule, Words words, double value) {
        if (words != Words.SHARE) {
            report(rule, "`" + value + "` must be a " + words.what());
        } else if (value < 0 || value > 1) {
            diagnostics.report("out-of-range", rule.at(), value + " must lie between 0 and 1");
        }
    }

    private void report(Rule rule, String message) {
        diagnostics.report("wrong-type", rule.at(), message);
    }
}
