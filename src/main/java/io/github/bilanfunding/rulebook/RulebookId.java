package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rulebooks that the library ships. */
public enum RulebookId implements Labelled {
    /** French law by date, from 2019 on; the default of the command line. */
    LAW("droit français par date", "French law by date"),

    /** The guide from which this library was created, unchanged, with its errors. */
    GUIDE("guide d'origine", "original guide");

    private final BilingualText label;

    RulebookId(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }

    /** {@return the id as written in documents and on the command line, such as {@code guide}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the shipped rulebook with an id, empty when there is none}
     *
     * @param code an id as returned by {@link #code()}, not null
     */
    public static Optional<RulebookId> ofCode(String code) {
        return Arrays.stream(values()).filter(id -> id.code().equals(code)).findFirst();
    }
}
