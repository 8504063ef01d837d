package io.github.bilanfunding.internal.dialogue;

import io.github.bilanfunding.value.BilingualText;

/** Thrown when what was typed is no answer to the question. */
public final class UnreadableReplyException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient BilingualText reason;

    /** The reason states what was typed, what is wrong and what would be right. */
    public UnreadableReplyException(String french, String english) {
        super(french);
        this.reason = new BilingualText(french, english);
    }

    /** What was typed, what is wrong and what would be right. */
    public BilingualText reason() {
        return reason;
    }
}
