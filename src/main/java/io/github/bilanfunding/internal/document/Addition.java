package io.github.bilanfunding.internal.document;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be written with a decision on one beneficiary. */
public enum Addition {
    /** The plan on usual answers. */
    ESTIMATE("estimate"),
    /** The next questions. */
    QUESTIONS("nextQuestions"),
    /** What would help. */
    ADVICE("whatWouldHelp"),
    /** The papers of the plan. */
    PAPERWORK("paperwork");

    private final String member;

    Addition(String member) {
        this.member = member;
    }

    /** The name of its member in a document, that of its component in {@link Additions}. */
    public String member() {
        return member;
    }

    /** Those whose members are among some names. */
    public static Set<Addition> among(Set<String> names) {
        return Arrays.stream(values())
                .filter(addition -> names.contains(addition.member))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Addition.class)));
    }
}
