package org.convive.knowledge;

/**
 * One step from what was found to a derived value, so that a person can follow and dispute it.
 *
 * @param step the step's name, with its number
 * @param rule the rule applied, in plain words
 * @param input what it was applied to
 * @param result what came of it
 */
public record DerivationStep(String step, String rule, String input, String result) {

    @Override
    public String toString() {
        return step + ": " + rule + " [" + input + "] -> " + result;
    }
}
