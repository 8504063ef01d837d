package io.github.bilanfunding.error;

import io.github.bilanfunding.value.BilingualText;

/** Thrown when a stored decision cannot be signed, or does not have the signature that it must have. */
public final class InvalidSignatureException extends FundingException {

    private static final long serialVersionUID = 1L;

    /** What is wrong and what to do, in French. */
    private final String french;

    /**
     * An exception without a cause.
     *
     * @param message what is wrong and what to do, not null
     */
    public InvalidSignatureException(BilingualText message) {
        super(message.english());
        this.french = message.french();
    }

    /**
     * An exception with its cause, whose message says what is wrong with a key or a file.
     *
     * @param cause the underlying failure, not null
     */
    public InvalidSignatureException(RulebookException cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.french = String.valueOf(cause.getMessage());
    }

    /** {@return what is wrong and what to do, not null} */
    public BilingualText words() {
        return new BilingualText(french, String.valueOf(getMessage()));
    }
}
