package io.github.bilanfunding.question;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The questions that make sense only once another one is answered: the date of a bilan after whether there was one. */
final class FollowUps {

    private static final String FILE = "follow-ups.csv";
    private static final Map<String, String> AFTER = CsvRow.of(FILE, Resources.text(FILE)).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("question"), row -> row.get("after")));

    private FollowUps() {}

    /** Whether the question before it is still open, or was asked in vain. */
    static boolean waits(String pointer, Collection<String> open, Collection<String> declined) {
        String before = before(pointer);
        return before != null && (open.contains(before) || declined.contains(before) || waits(before, open, declined));
    }

    private static @Nullable String before(String pointer) {
        return AFTER.get(pointer);
    }
}
