package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.decision.Payer;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The codes of funders in LHÉO, the vocabulary for training offers, from {@code lheo.csv}. */
final class Lheo {

    private static final String FILE = "lheo.csv";
    private static final Map<Payer, String> CODES = CsvRow.of(FILE, Resources.text(FILE)).stream()
            .collect(Collectors.toUnmodifiableMap(row -> Payer.of(row.get("payer")), row -> row.get("code")));

    private Lheo() {}

    /** The code of a payer, null when the vocabulary has none. */
    static @Nullable String code(Payer payer) {
        return CODES.get(payer);
    }
}
