package io.github.bilanfunding.value;

/** The languages in which labels and messages exist. */
public enum Language {
    /** French, the default: the language of the law. */
    FRENCH,
    /** English, for developers. */
    ENGLISH
}
