package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.value.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that a quote must contain. Immutable and thread-safe.
 *
 * @param id its id, unique in the rulebook, not null
 * @param families the sentence belongs on the quote if a rule of one of these families fired; empty if it always does;
 *     not null
 * @param sources the keys of its sources, at least one, not null
 * @param validFrom the first request date to which it applies, inclusive, not null
 * @param validTo the last request date to which it applies, inclusive, null when no end is known
 * @param text the sentence, not null; a JSON pointer in braces is replaced by that field of the request, or of the
 *     provider behind {@code /letterhead/}. What stands behind a vertical bar in the braces replaces an absent field, and the
 *     provider fills in by hand what is in square brackets
 * @param warning whether the reader of the plan must be warned of it too
 */
public record Mention(
        String id,
        List<String> families,
        List<String> sources,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        BilingualText text,
        boolean warning)
        implements InForce {

    /** Stands before the pointers to what only the provider knows, in its letterhead. */
    public static final String OF_THE_PROVIDER = "/letterhead/";

    private static final Pattern BLANK = Pattern.compile("\\{(/[^}|]+)[^}]*}");

    /**
     * Copies the lists.
     *
     * @param id as the component
     * @param families as the component
     * @param sources as the component
     * @param validFrom as the component
     * @param validTo as the component
     * @param text as the component
     * @param warning as the component
     */
    public Mention {
        families = List.copyOf(families);
        sources = List.copyOf(sources);
    }

    /** {@return the JSON pointers in the sentence: the fields that fill it in, in their order} */
    public List<String> pointers() {
        return BLANK.matcher(text.french())
                .results()
                .map(blank -> blank.group(1))
                .toList();
    }
}
