package io.github.bilanfunding.rulebook;

import java.util.Locale;

/** The rulebooks that the library ships. */
public enum RulebookId {
    /** French law by date, from 2019 on; the default of the command line. */
    LAW,

    /** The guide that the library was created from, as it stands, its errors included. */
    GUIDE;

    /** {@return the id as it is written in documents and on the command line, such as {@code guide}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
