package org.convive.exchange;

import java.util.Locale;

/** The kinds of problems that an audit can have. The codes are a promise to partner tools: they are never changed. */
public enum ProblemCode {
    MALFORMED_JSON("The file isn't well-formed JSON, so nothing in it could be read."),
    TRAILING_CONTENT("Something follows the end of the audit; a file holds one audit."),
    DUPLICATE_KEY("A field is written twice in one object, so one of the two would be lost."),
    TOO_LARGE("The file is larger than 10 MB."),
    TOO_DEEP("Lists and objects lie inside one another more than 32 deep."),
    TOO_MANY("A list, or the audit as a whole, holds more than 10,000 entries."),
    TOO_LONG("A text is longer than 10,000 characters, or a number or a field name is longer than any real one."),
    TOO_MANY_PROBLEMS("There are more problems than are listed."),
    MISSING("Something is left out without which the rest can't be understood."),
    WRONG_TYPE("A value is of another type than its field, such as a text where a number belongs."),
    NOT_A_NUMBER("A number is infinite or isn't one."),
    OUT_OF_RANGE("A number lies outside what is possible."),
    NOT_A_DATE("A date is neither a year, nor a month of a year, nor a day, or an end lies before its beginning."),
    NOT_A_WEB_ADDRESS("An address doesn't begin with http:// or https://."),
    WRONG_UNIT("A value is in another unit than the vocabulary's definition of the indicator."),
    DUPLICATE_ID("Two entries of one list have the same id."),
    CONTRADICTION("Two statements of the audit can't both be true."),
    UNKNOWN_FIELD("The audit format has no such field."),
    UNKNOWN_FACTOR("The vocabulary has no factor with this code or alias."),
    UNKNOWN_INDICATOR("The vocabulary has no indicator with this code."),
    UNKNOWN_TECHNIQUE("The vocabulary has no such technique."),
    UNKNOWN_GROUP("The vocabulary has no such population group."),
    UNKNOWN_FLOW("The vocabulary has no such kind of flow."),
    UNKNOWN_NODE_KIND("The vocabulary has no such kind of actor or place."),
    UNKNOWN_CAPACITY("The vocabulary has no capacity with this code or alias."),
    UNKNOWN_PROGRAMME("The knowledge base has no programme with this id."),
    UNKNOWN_AREA("The audit lists its areas, and this one isn't among them."),
    UNKNOWN_COUNTRY("The country isn't a code of two capital letters of ISO 3166-1."),
    UNKNOWN_CURRENCY("The currency isn't a code of three capital letters of ISO 4217."),
    UNKNOWN_INCOME("The vocabulary has no such income setting."),
    UNKNOWN_GOVERNMENT("The vocabulary has no such level of government."),
    UNKNOWN_TREND("A trend is rising, stable, falling or unknown."),
    UNKNOWN_LEVEL("A level is low, moderate, high or critical."),
    UNKNOWN_EVIDENCE("A finding stands on quantitative or qualitative evidence, or both."),
    UNKNOWN_RULE("The pack has no rule with this id."),
    UNKNOWN_AIM("An aim is enter, raise or drop."),
    UNKNOWN_BODY("The vocabulary has no body with this code."),
    UNKNOWN_BALANCE("A set can be balanced over families and root-causes."),
    UNKNOWN_BLOCK("The brief has no block with this id that can be edited.");

    private final String explanation;

    ProblemCode(String explanation) {
        this.explanation = explanation;
    }

    /** The stable code, such as {@code unknown-factor}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What this kind of problem is, in one sentence. */
    public String explanation() {
        return explanation;
    }
}
