package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.internal.record.Excerpt;
import io.github.bilanfunding.internal.record.NearestName;
import java.util.Collection;
import java.util.List;

/** Advice about names that nothing has. */
final class Names {

    private static final int MOST = 12;

    private Names() {}

    /** The names that were probably meant, or all of them while they are few, or else another advice. */
    static String remedy(String written, Collection<String> known, String otherwise) {
        List<String> sorted = known.stream().sorted().toList();
        List<String> nearest = NearestName.among(written, sorted);
        if (!nearest.isEmpty()) {
            return "did you mean " + String.join(" or ", nearest.subList(0, Math.min(nearest.size(), MOST))) + "?";
        }
        return known.isEmpty() || known.size() > MOST ? otherwise : "take one of " + String.join(", ", sorted);
    }

    /** A written value as a message repeats it. */
    static String quoted(String written) {
        return '"' + Excerpt.of(written) + '"';
    }
}
