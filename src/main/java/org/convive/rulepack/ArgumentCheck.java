package org.convive.rulepack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Location;
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
    void check(WrittenRule written, Map<String, Field> bound) {
        Verb verb = written.rule().verb();
        List<Argument> arguments = written.rule().arguments();
        List<Words> expected = verb.arguments();
        if (expected.size() != arguments.size()) {
            diagnostics.report(
                    PackProblem.WRONG_ARGUMENTS,
                    written.conclusion(),
                    "`" + verb.word() + "` takes " + expected.size() + " values ("
                            + expected.stream().map(Words::what).collect(Collectors.joining(", ")) + "), not "
                            + arguments.size());
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            new Place(verb, i, written.arguments().get(i)).check(arguments.get(i), bound);
        }
        if (verb == Verb.SUGGEST
                && arguments.get(0) instanceof Argument.Text programme
                && codes.isHarmful(programme.value())) {
            diagnostics.report(
                    PackProblem.HARMFUL_SUGGESTION,
                    written.arguments().get(0),
                    "`" + programme.value()
                            + "` is graded harmful or without effect; warn against it, don't suggest it");
        }
    }

    /** One of the values that a verb takes. */
    private final class Place {

        private final Verb verb;
        private final int index;
        private final Words words;
        private final Location at;

        private Place(Verb verb, int index, Location at) {
            this.verb = verb;
            this.index = index;
            this.words = verb.arguments().get(index);
            this.at = at;
        }

        private void check(Argument argument, Map<String, Field> bound) {
            if (argument instanceof Argument.Variable variable) {
                checkVariable(variable.name(), bound);
            } else if (argument instanceof Argument.Unknown) {
                checkUnknown();
            } else if (argument instanceof Argument.Text text && words == Words.VARIABLE) {
                refuse("`" + text.value() + "` must be a $variable");
            } else if (argument instanceof Argument.Text text && words == Words.SHARE) {
                refuse("`" + text.value() + "` must be a number from 0 to 1");
            } else if (argument instanceof Argument.Text text) {
                codes.check(words, text.value(), at, diagnostics);
            } else if (argument instanceof Argument.Amount number) {
                checkNumber(number.value());
            }
        }

        private void checkVariable(String variable, Map<String, Field> bound) {
            Field field = bound.get(variable);
            if (field == null) {
                diagnostics.unknown("variable", at, variable, bound.keySet());
            } else if (verb == Verb.DERIVE && index == 0) {
                refuse("`" + variable + "` can't stand here; a rule names the factor that it derives");
            } else if (!fits(field)) {
                refuse("`%s` is `%s`; `%s` takes a %s here"
                        .formatted(variable, field.name(), verb.word(), words.what()));
            }
        }

        private boolean fits(Field field) {
            return switch (words) {
                case ANY -> true;
                case SHARE -> SHARES.contains(field.name());
                case VARIABLE -> !field.isNumber();
                case FACTOR -> field.words() == Words.FACTOR || field.words() == Words.CAPACITY;
                default -> field.words() == words;
            };
        }

        private void checkUnknown() {
            boolean isSeverity = verb == Verb.FIND && index == 1;
            if (!isSeverity) {
                refuse("`unknown` can't stand here; `%s` takes a %s".formatted(verb.word(), words.what()));
            }
        }

        private void checkNumber(double value) {
            if (words != Words.SHARE) {
                refuse("`" + Numbers.text(value) + "` must be a " + words.what());
            } else if (value < 0 || value > 1) {
                diagnostics.report(PackProblem.OUT_OF_RANGE, at, Numbers.text(value) + " must lie between 0 and 1");
            }
        }

        private void refuse(String message) {
            diagnostics.report(PackProblem.WRONG_TYPE, at, message);
        }
    }
}
