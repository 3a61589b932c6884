package org.convive.api;

import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says what is wrong with a value that doesn't fit its place, without the names of classes. */
final class Unfit {

    private Unfit() {}

    static String words(DatabindException unfit) {
        if (unfit instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds() == null
                    ? ""
                    : "; known are "
                            + unknown.getKnownPropertyIds().stream()
                                    .map(String::valueOf)
                                    .sorted()
                                    .collect(Collectors.joining(", "));
            return "unknown field `" + unknown.getPropertyName() + "`" + known;
        }
        if (unfit instanceof InvalidFormatException format) {
            return "`" + format.getValue() + "` doesn't fit here" + allowed(format.getTargetType());
        }
        if (unfit instanceof ValueInstantiationException unknown && unfit.getCause() != null) {
            return unfit.getCause().getMessage() + allowed(unknown.getType().getRawClass());
        }
        return "the value doesn't fit here";
    }

    private static String allowed(Class<?> type) {
        if (type.isEnum()) {
            return "; it is one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return Temporal.class.isAssignableFrom(type) ? "; write a date as 2026-11-23" : "";
    }
}
