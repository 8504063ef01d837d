package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.internal.resource.Resources;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The codes of funders in LHÉO, the vocabulary for training offers, from {@code lheo.csv}. */
final class Lheo {

    private static final Map<String, String> CODES = Resources.text("lheo.csv")
            .lines()
            .skip(1)
            .map(line -> line.split(";", -1))
            .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> columns[1]));

    private Lheo() {}

    /** The code of a payer, null when the vocabulary has none. */
    static @Nullable String code(String payer) {
        return CODES.get(payer);
    }
}
