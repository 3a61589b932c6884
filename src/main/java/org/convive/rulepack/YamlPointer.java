package org.convive.rulepack;

import java.util.List;
import java.util.Optional;

/** Finds the piece of a YAML file that a JSON pointer addresses. */
public final class YamlPointer {

    private YamlPointer() {}

    /**
     * The piece inside another that a pointer addresses, or where that isn't there, the nearest around it.
     *
     * @param pointer as RFC 6901 writes it, such as {@code /findings/0/factor}
     */
    public static YamlNode nearest(YamlNode around, String pointer) {
        YamlNode here = around;
        for (String step : pointer.split("/", -1)) {
            Optional<YamlNode> next = step(here, step.replace("~1", "/").replace("~0", "~"));
            if (next.isEmpty() && !step.isEmpty()) {
                return here;
            }
            here = next.orElse(here);
        }
        return here;
    }

    private static Optional<YamlNode> step(YamlNode here, String step) {
        if (here.isList() && step.matches("\\d{1,6}")) {
            List<YamlNode> items = here.items();
            int index = Integer.parseInt(step);
            return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
        }
        return here.get(step);
    }
}
