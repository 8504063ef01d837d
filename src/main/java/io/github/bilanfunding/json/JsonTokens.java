package io.github.bilanfunding.json;

import io.github.bilanfunding.value.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one JSON value, one after the other, as the parser of a JSON library gives them. Used by one thread.
 *
 * @param <X> what the parser throws when the text is not JSON, or cannot be read
 */
public interface JsonTokens<X extends Exception> {

    /** The kinds of tokens. */
    enum Kind {
        /** The start of an object. */
        START_OBJECT,
        /** The end of an object. */
        END_OBJECT,
        /** The start of a list. */
        START_LIST,
        /** The end of a list. */
        END_LIST,
        /** The name of a member of an object. */
        NAME,
        /** A text. */
        TEXT,
        /** A number without a decimal point and without an exponent. */
        WHOLE_NUMBER,
        /** Any other number. */
        NUMBER,
        /** {@code true}. */
        TRUE,
        /** {@code false}. */
        FALSE,
        /** {@code null}. */
        NULL,
        /** What JSON does not have, such as bytes, or the end of the tokens. */
        OTHER
    }

    /**
     * {@return the kind of the next token; the first call gives the first token of the value}
     *
     * @throws X if the parser refuses the text
     */
    Kind next() throws X;

    /**
     * {@return a name or a text without its quotation marks and escapes, or a number as it is written; only for tokens of
     * these kinds}
     *
     * @throws X if the parser refuses the text
     */
    String text() throws X;

    /** {@return the line and the column of the token in the document, null when the parser does not know both exactly} */
    default @Nullable BilingualText place() {
        return null;
    }
}
