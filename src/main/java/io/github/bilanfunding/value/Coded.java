package io.github.bilanfunding.value;

/** A value that documents name by a code. Implementations are immutable and thread-safe. */
public interface Coded extends Labelled {

    /** The form of a code, as a regular expression. */
    String FORM = "[A-Z][A-Z0-9_]{0,39}";

    /** {@return the code in documents, such as {@code CPF}, not null} */
    String code();
}
