package io.github.bilanfunding.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.value.BilingualText;
import java.util.Set;
import java.util.regex.Pattern;

/** What holds for every text of the library: it is said in French and in English, not in one language twice. */
public final class Bilingual {

    /** French names that English keeps. */
    private static final Set<String> NAMES =
            Set.of("bilan de compétences", "France compétences", "OPCO Mobilités", "OPCO Santé");

    /** Words that are the same in both languages, and names that have no translation. */
    private static final Set<String> SAME = Set.of(
            "?",
            "euro",
            "euros",
            "point",
            "points",
            "CPF",
            "OPCO",
            "Agefiph",
            "FIPHFP",
            "France Travail",
            "Transitions Pro",
            "FNE-Formation",
            "FIF PL",
            "FAF-PM",
            "AGEFICE",
            "FAFCEA",
            "VIVEA",
            "Afdas",
            "AKTO",
            "Atlas",
            "Constructys",
            "L'Opcommerce",
            "Ocapiat",
            "OPCO 2i",
            "OPCO EP",
            "OPCO Mobilités",
            "OPCO Santé",
            "Uniformation");

    private static final Pattern FRENCH_LETTER = Pattern.compile("[àâäçéèêëîïôöùûüœÀÂÇÉÈÊËÎÏÔÙÛŒ«»]");

    private Bilingual() {}

    public static void assertSaidInBoth(BilingualText text) {
        assertThat(text.french()).isNotBlank().isEqualTo(text.french().strip());
        assertThat(text.english()).isNotBlank().isEqualTo(text.english().strip());
        if (!SAME.contains(text.french())) {
            assertThat(text.english()).as("English of " + text.french()).isNotEqualTo(text.french());
        }
        assertThat(withoutNames(text.english())).doesNotContainPattern(FRENCH_LETTER);
    }

    private static String withoutNames(String english) {
        String rest = english;
        for (String name : NAMES) {
            rest = rest.replace(name, "");
        }
        return rest;
    }
}
