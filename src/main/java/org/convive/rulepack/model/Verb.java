package org.convive.rulepack.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a rule may conclude. Each verb belongs to one stage. */
public enum Verb {
    FIND("find", Stage.MEASURE, Words.FACTOR, Words.SHARE, Words.SHARE),
    AGREE("agree", Stage.TRIANGULATE, Words.VARIABLE, Words.VARIABLE),
    CONTRADICT("contradict", Stage.TRIANGULATE, Words.VARIABLE, Words.VARIABLE),
    BLIND_SPOT("blindSpot", Stage.TRIANGULATE, Words.VARIABLE, Words.VARIABLE),
    DERIVE("derive", Stage.DERIVE, Words.FACTOR, Words.HOW, Words.SHARE),
    SUGGEST("suggest", Stage.MATCH, Words.PROGRAMME, Words.SHARE),
    WARN_AGAINST("warnAgainst", Stage.MATCH, Words.PROGRAMME, Words.PROGRAMME),
    CONTRIBUTE("contribute", Stage.FIT, Words.PROGRAMME, Words.WEIGHT),
    HOLD("hold", Stage.FIT, Words.PROGRAMME, Words.CAPACITY),
    EXCLUDE("exclude", Stage.FIT, Words.PROGRAMME),
    CAUTION("caution", Stage.FIT, Words.PROGRAMME),
    TRANSPORT("transport", Stage.FIT, Words.PROGRAMME, Words.ASPECT, Words.MATCH),
    REINFORCE("reinforce", Stage.FIT, Words.PROGRAMME, Words.PROGRAMME, Words.WEIGHT),
    CONFLICT("conflict", Stage.FIT, Words.PROGRAMME, Words.PROGRAMME),
    BEFORE("before", Stage.FIT, Words.PROGRAMME, Words.PROGRAMME),
    PLAN("plan", Stage.PLAN, Words.PROGRAMME, Words.SLOT, Words.ANY);

    private final String word;
    private final Stage stage;
    private final List<Words> arguments;

    Verb(String word, Stage stage, Words... arguments) {
        this.word = word;
        this.stage = stage;
        this.arguments = List.of(arguments);
    }

    /** The word used in rules. */
    public String word() {
        return word;
    }

    /** The stage it belongs to; a {@code find} that reads voices belongs to {@link Stage#LISTEN}. */
    public Stage stage() {
        return stage;
    }

    /** What each argument must be. */
    public List<Words> arguments() {
        return arguments;
    }

    /** The verb of that word. */
    public static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word.equals(word)).findFirst();
    }

    /** All words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Verb::word).toList();
    }
}
