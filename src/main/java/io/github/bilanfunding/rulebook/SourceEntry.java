package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.decision.Confidence;
import io.github.bilanfunding.decision.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a rulebook's source registry: an article with its versions, or another source that rules cite by its
 * key. Immutable and thread-safe.
 *
 * @param key the key with which rules cite it, unique in the rulebook, not null
 * @param reference the article or the publication, not null
 * @param subject what the source says, briefly and in French, not null
 * @param entryOnly whether it is listed for information only and no rule is derived from it
 * @param text the sentence of the source on which its rules are based, quoted in French and shortened with {@code […]},
 *     at most 300 characters in the rulebooks of this library; null when there is no quotation; it is quoted from the
 *     version {@link #read()}
 * @param versions its versions, oldest first; a source that has no versions has one entry without a version id, which
 *     stands for it on every day; not null
 */
public record SourceEntry(
        String key,
        String reference,
        String subject,
        boolean entryOnly,
        @Nullable String text,
        List<SourceVersion> versions) {

    /**
     * Copies the list.
     *
     * @param key as the component
     * @param reference as the component
     * @param subject as the component
     * @param entryOnly as the component
     * @param text as the component
     * @param versions as the component
     */
    public SourceEntry {
        versions = List.copyOf(versions);
    }

    /**
     * {@return the source in the version that is in force on a day; without version when none is, and without first day
     * when that is later}
     *
     * @param day the day, not null
     */
    public Source on(LocalDate day) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (versions.get(i).isInForceOn(day)) {
                return known(versions.get(i).source(), day);
            }
        }
        return new Source(reference, null, null, Confidence.INFERRED);
    }

    /** A page published after the day tells what applied then, but was not there yet. */
    private static Source known(Source source, LocalDate day) {
        LocalDate since = source.since();
        return since == null || !since.isAfter(day)
                ? source
                : new Source(source.reference(), source.version(), null, source.confidence());
    }

    /** Whether the quotation is from a version that is in force on a day on which an item applies. */
    boolean isQuotedFor(InForce item) {
        SourceVersion read = read();
        return text != null && (read == null || read.isInForceWithin(item.validFrom(), item.validTo()));
    }

    /** {@return the latest version whose text was read, null when none was; the others are known by their dates only} */
    public @Nullable SourceVersion read() {
        for (int i = versions.size() - 1; i >= 0; i--) {
            Source source = versions.get(i).source();
            if (source.version() != null && source.confidence() == Confidence.PRIMARY) {
                return versions.get(i);
            }
        }
        return null;
    }
}
