package org.convive.inference;

import org.convive.rulepack.model.FactType;
import org.jspecify.annotations.Nullable;

/**
 * One class a fact type and nothing more: the engine sorts facts by their Java class, so that a rule about findings is
 * never asked about links.
 */
final class FactClasses {

    private FactClasses() {}

    static final class Indicator extends Fact {
        Indicator(FactType type, String key, @Nullable String[] texts, double[] numbers) {
            super(type, key, texts, numbers);
        }
    }

    static final class Observation extends Fact {
        Observation(FactType type, String key, @Nullable String[] texts, double[] numbers) {
            super(type, key, texts, numbers);
        }
    }

    static final class Voiced extends Fact {
        Voiced(FactType type, String key, @Nullable String[] texts, double[] numbers) {
            super(type, key, texts, numbers);
        }
    }

    static final class Signal extends Fact {
        Signal(FactType type, String key, @Nullable String[] texts, double[] numbers) {
            super(type, key, texts, numbers);
        }
    }

    static final class Finding extends Fact {
        Finding(FactType type, String key, @Nullable String[] texts, double[] numbers) {
            super(type, key, texts, numbers);
        }
    }

    static final class Link extends Fact {
        Link(FactType type, String key, @Nullable String[] texts, double[] numbers) {
            super(type, key, texts, numbers);
        }
    }

    static final class Context extends Fact {
        Context(FactType type, String key, @Nullable String[] texts, double[] numbers) {
            super(type, key, texts, numbers);
        }
    }

    static final class Capacity extends Fact {
        Capacity(FactType type, String key, @Nullable String[] texts, double[] numbers) {
            super(type, key, texts, numbers);
        }
    }

    static final class Running extends Fact {
        Running(FactType type, String key, @Nullable String[] texts, double[] numbers) {
            super(type, key, texts, numbers);
        }
    }

    static final class Priority extends Fact {
        Priority(FactType type, String key, @Nullable String[] texts, double[] numbers) {
            super(type, key, texts, numbers);
        }
    }

    static final class Affected extends Fact {
        Affected(FactType type, String key, @Nullable String[] texts, double[] numbers) {
            super(type, key, texts, numbers);
        }
    }

    static final class Candidate extends Fact {
        Candidate(FactType type, String key, @Nullable String[] texts, double[] numbers) {
            super(type, key, texts, numbers);
        }
    }

    static final class Answers extends Fact {
        Answers(FactType type, String key, @Nullable String[] texts, double[] numbers) {
            super(type, key, texts, numbers);
        }
    }

    static final class Requirement extends Fact {
        Requirement(FactType type, String key, @Nullable String[] texts, double[] numbers) {
            super(type, key, texts, numbers);
        }
    }

    static final class Contraindication extends Fact {
        Contraindication(FactType type, String key, @Nullable String[] texts, double[] numbers) {
            super(type, key, texts, numbers);
        }
    }

    static final class Serves extends Fact {
        Serves(FactType type, String key, @Nullable String[] texts, double[] numbers) {
            super(type, key, texts, numbers);
        }
    }

    static final class Delivered extends Fact {
        Delivered(FactType type, String key, @Nullable String[] texts, double[] numbers) {
            super(type, key, texts, numbers);
        }
    }

    static final class Tested extends Fact {
        Tested(FactType type, String key, @Nullable String[] texts, double[] numbers) {
            super(type, key, texts, numbers);
        }
    }

    static Fact create(FactType type, String key, @Nullable String[] texts, double[] numbers) {
        return switch (type) {
            case INDICATOR -> new Indicator(type, key, texts, numbers);
            case OBSERVATION -> new Observation(type, key, texts, numbers);
            case VOICED -> new Voiced(type, key, texts, numbers);
            case SIGNAL -> new Signal(type, key, texts, numbers);
            case FINDING -> new Finding(type, key, texts, numbers);
            case LINK -> new Link(type, key, texts, numbers);
            case CONTEXT -> new Context(type, key, texts, numbers);
            case CAPACITY -> new Capacity(type, key, texts, numbers);
            case RUNNING -> new Running(type, key, texts, numbers);
            case PRIORITY -> new Priority(type, key, texts, numbers);
            case AFFECTED -> new Affected(type, key, texts, numbers);
            case CANDIDATE -> new Candidate(type, key, texts, numbers);
            case ANSWERS -> new Answers(type, key, texts, numbers);
            case REQUIREMENT -> new Requirement(type, key, texts, numbers);
            case CONTRAINDICATION -> new Contraindication(type, key, texts, numbers);
            case SERVES -> new Serves(type, key, texts, numbers);
            case DELIVERED -> new Delivered(type, key, texts, numbers);
            case TESTED -> new Tested(type, key, texts, numbers);
        };
    }

    static Class<? extends Fact> of(FactType type) {
        return switch (type) {
            case INDICATOR -> Indicator.class;
            case OBSERVATION -> Observation.class;
            case VOICED -> Voiced.class;
            case SIGNAL -> Signal.class;
            case FINDING -> Finding.class;
            case LINK -> Link.class;
            case CONTEXT -> Context.class;
            case CAPACITY -> Capacity.class;
            case RUNNING -> Running.class;
            case PRIORITY -> Priority.class;
            case AFFECTED -> Affected.class;
            case CANDIDATE -> Candidate.class;
            case ANSWERS -> Answers.class;
            case REQUIREMENT -> Requirement.class;
            case CONTRAINDICATION -> Contraindication.class;
            case SERVES -> Serves.class;
            case DELIVERED -> Delivered.class;
            case TESTED -> Tested.class;
        };
    }
}
