package io.github.bilanfunding.value;

/** A constant that has a name in both languages. Implementations are immutable and thread-safe. */
public interface Labelled {

    /** {@return the name in both languages, not null; it can follow a colon within a sentence} */
    BilingualText label();
}
