package org.convive.knowledge;

/** How strong a reviewer of this knowledge base judged the evidence to be, where designs are not counted. */
public enum Synthesis {
    STRONG(Certainty.C4),
    MODERATE(Certainty.C3),
    LIMITED(Certainty.C2),
    MIXED(Certainty.C2),
    NONE(Certainty.C0);

    private final Certainty ceiling;

    Synthesis(Certainty ceiling) {
        this.ceiling = ceiling;
    }

    /** The certainty that such a judgement can give at most. */
    public Certainty ceiling() {
        return ceiling;
    }
}
