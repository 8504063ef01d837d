package io.github.bilanfunding.comparison;

/** What happens to a provision. A list of changes shows the kinds in this order. */
public enum ChangeKind {
    /** A provision ends, and another of its family replaces it on the same day. */
    REPLACED,
    /** It enters into force. */
    BEGINS,
    /** It no longer applies. */
    ENDS,
    /** Both versions of the rulebook contain it, and it differs. */
    CHANGED,
    /** Only the later version of the rulebook contains it. */
    ADDED,
    /** Only the earlier version of the rulebook contains it. */
    REMOVED
}
