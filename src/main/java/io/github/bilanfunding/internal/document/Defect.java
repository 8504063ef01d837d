package io.github.bilanfunding.internal.document;

import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.value.BilingualText;

/** What is said of a failure that is not the caller's. It names the kind of failure only: its text may be personal. */
public final class Defect {

    private Defect() {}

    /** The problem to answer with. */
    public static Problem problem(Throwable failure) {
        return new Problem(
                "",
                failure instanceof OutOfMemoryError
                        ? new BilingualText(
                                "la mémoire ne suffit pas pour cette demande : donnez-en plus (java -Xmx), ou moins de"
                                        + " bénéficiaires à la fois.",
                                "there is not enough memory for this request: give more (java -Xmx), or fewer"
                                        + " beneficiaries at a time.")
                        : new BilingualText(
                                "cette demande a rencontré un défaut de la bibliothèque (" + name(failure)
                                        + ") : signalez-le, avec la demande sans noms.",
                                "this request met a defect of the library (" + name(failure)
                                        + "): report it, with the request without names."));
    }

    private static String name(Throwable failure) {
        return failure.getClass().getSimpleName();
    }
}
