package io.github.bilanfunding.comparison;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.SourceEntry;
import io.github.bilanfunding.rulebook.SourceVersion;
import io.github.bilanfunding.value.RulebookVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an index of articles knows of the articles that a rulebook cites and the rulebook does not. Immutable and
 * thread-safe.
 *
 * @param schemaVersion the version of this document's structure, {@value FundingDecision#SCHEMA_VERSION}
 * @param rulebook the rulebook, not null
 * @param verifiedUntil the last day on which the rulebook was checked against its sources, not null
 * @param articles the articles with versions or days that the rulebook does not know, in the order of its sources, not
 *     null
 * @param notInIndex the references of the cited articles that the index lacks, in the same order, not null
 */
public record ArticleChanges(
        int schemaVersion,
        RulebookVersion rulebook,
        LocalDate verifiedUntil,
        List<ArticleChange> articles,
        List<String> notInIndex) {

    /**
     * Copies the lists.
     *
     * @param schemaVersion as the component
     * @param rulebook as the component
     * @param verifiedUntil as the component
     * @param articles as the component
     * @param notInIndex as the component
     */
    public ArticleChanges {
        articles = List.copyOf(articles);
        notInIndex = List.copyOf(notInIndex);
    }

    /**
     * {@return what an index knows and a rulebook does not}
     *
     * <p>Versions that ended before the rulebook decides, or that never came into force, are no news.
     *
     * @param catalogue the catalogue of the rulebook, not null
     * @param index the index, not null
     */
    public static ArticleChanges between(Catalogue catalogue, ArticleIndex index) {
        Map<String, List<ArticleVersion>> indexed =
                index.versions().stream().collect(Collectors.groupingBy(ArticleVersion::reference));
        List<DatedProvision> provisions = Stream.concat(DatedProvision.by(catalogue).stream(), Remarks.of(catalogue))
                .toList();
        List<SourceEntry> cited = catalogue.sources().values().stream()
                .filter(entry -> last(entry).version() != null)
                .toList();
        return new ArticleChanges(
                FundingDecision.SCHEMA_VERSION,
                catalogue.version(),
                catalogue.verifiedUntil(),
                cited.stream()
                        .map(entry -> change(
                                entry, mattering(indexed.get(entry.reference()), catalogue.decidesFrom()), provisions))
                        .filter(ArticleChange::isNews)
                        .toList(),
                cited.stream()
                        .map(SourceEntry::reference)
                        .filter(reference -> !indexed.containsKey(reference))
                        .toList());
    }

    private static ArticleChange change(
            SourceEntry entry, List<ArticleVersion> indexed, List<DatedProvision> provisions) {
        Map<String, SourceVersion> known = entry.versions().stream()
                .collect(Collectors.toMap(version -> version.source().version(), Function.identity()));
        return new ArticleChange(
                last(entry),
                indexed.stream()
                        .filter(version -> !known.containsKey(version.version()))
                        .toList(),
                indexed.stream()
                        .filter(version -> version.contradicts(known.get(version.version())))
                        .toList(),
                provisions.stream()
                        .filter(provision -> provision.sources().contains(entry))
                        .map(provision -> provision.provision().id())
                        .distinct()
                        .toList());
    }

    private static List<ArticleVersion> mattering(@Nullable List<ArticleVersion> versions, LocalDate from) {
        return versions == null
                ? List.of()
                : versions.stream().filter(version -> version.mattersFrom(from)).toList();
    }

    private static Source last(SourceEntry entry) {
        return entry.versions().get(entry.versions().size() - 1).source();
    }
}
