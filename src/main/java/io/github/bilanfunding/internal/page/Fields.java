package io.github.bilanfunding.internal.page;

import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;

/** The fields of a request, and those with which everybody begins. */
record Fields(Catalogue catalogue) {

    static final String DATE = "/requestDate";

    /** Who takes the bilan, and whose project it is. */
    static final List<String> WHO = List.of("/beneficiary/status", "/initiative");

    /** What is to be funded. */
    static final List<String> WHAT = List.of("/bilan/price", "/bilan/hours", DATE, "/bilan/startDate");

    /** What the employer adds. */
    static final List<String> TRIED = List.of("/company/cpfTopUp");

    /** How a second offer differs. */
    static final List<String> SECOND = List.of("/bilan/price", "/bilan/hours", "/bilan/listedOnMonCompteFormation");

    FieldInfo info(String pointer) {
        return catalogue.field(pointer).orElseThrow();
    }

    /** A field with which everybody begins, as it is asked for. */
    Inputs.Field first(String pointer) {
        FieldInfo info = info(pointer);
        return new Inputs.Field(
                info,
                pointer,
                switch (pointer) {
                    case "/beneficiary/status" ->
                        new BilingualText("Situation de la personne", "The person's occupation");
                    case "/initiative" -> new BilingualText("Qui porte le projet de bilan", "Whose project it is");
                    case "/bilan/price" -> new BilingualText("Prix du bilan", "Price of the bilan");
                    case "/bilan/hours" -> new BilingualText("Durée du bilan", "Length of the bilan");
                    case DATE -> new BilingualText("Date de la demande de financement", "Date of the funding request");
                    case "/bilan/startDate" -> new BilingualText("Début du bilan", "Start of the bilan");
                    default -> info.label();
                },
                null);
    }

    /** Whether a field has a place of its own on the page. */
    static boolean hasItsPlace(String pointer) {
        return WHO.contains(pointer) || WHAT.contains(pointer) || TRIED.contains(pointer);
    }
}
