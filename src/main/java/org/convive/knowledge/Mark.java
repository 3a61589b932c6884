package org.convive.knowledge;

/** How far a statement was checked against its source. */
public enum Mark {
    VERIFIED,
    RECALLED,
    SECOND_HAND,
    JUDGEMENT
}
