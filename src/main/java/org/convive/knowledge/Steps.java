package org.convive.knowledge;

import java.util.ArrayList;
import java.util.List;

/** The steps of one derivation while it is under way. */
final class Steps {

    private final List<DerivationStep> taken = new ArrayList<>();

    void add(String step, String rule, String input, String result) {
        taken.add(new DerivationStep(step, rule, input, result));
    }

    List<DerivationStep> taken() {
        return List.copyOf(taken);
    }
}
