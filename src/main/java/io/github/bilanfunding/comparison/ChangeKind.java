package io.github.bilanfunding.comparison;

/** What happens to a provision. In the order in which a list of changes shows them. */
public enum ChangeKind {
    /** One ends and another of its family takes its place on the same day. */
    REPLACED,
    /** It enters into force. */
    BEGINS,
    /** It no longer applies. */
    ENDS,
    /** Both versions of the rulebook hold it, and it is not the same. */
    CHANGED,
    /** The later version of the rulebook holds it, the earlier one does not. */
    ADDED,
    /** The earlier version of the rulebook holds it, the later one does not. */
    REMOVED
}
