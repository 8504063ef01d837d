package io.github.bilanfunding.decision;

import io.github.bilanfunding.internal.resource.ByKey;
import io.github.bilanfunding.value.RulebookVersion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one funding request. The same request and rulebook give an equal decision on any machine, at any time,
 * in any locale and time zone. Immutable and thread-safe.
 *
 * @param schemaVersion the version of this document's structure, {@value #SCHEMA_VERSION}
 * @param reference the request's reference, null when it has none
 * @param requestDate the day whose law was applied, not null
 * @param beneficiary the beneficiary's reference, null when there is none
 * @param rulebook the rulebook used, not null
 * @param requestFingerprint {@code sha256:} and 64 hexadecimal digits of the canonical request, not null
 * @param libraryVersion the version of this library, not null
 * @param schemes one verdict per scheme, in the order of the rulebook, not null
 * @param criteria the criteria of all schemes, each once, not null
 * @param plan the recommended way to pay, not null
 * @param alternatives other ways to pay, best first, no two with the same contributions and amounts to confirm, not null
 * @param presumed the absent inputs about which something is taken for granted, sorted by pointer, not null
 * @param otherSituations the special situations of which the request does not speak, in the order of their schemes, not
 *     null
 * @param missing the JSON pointers of the other absent inputs that could change this decision, sorted, not null
 * @param notices what the reader should know, in firing order, not null
 * @param firedRules the rules that fired, in firing order, not null
 * @param sources the cited sources by their keys, in their version on the request date, sorted by key, not null
 */
public record FundingDecision(
        int schemaVersion,
        @Nullable String reference,
        LocalDate requestDate,
        @Nullable String beneficiary,
        RulebookVersion rulebook,
        String requestFingerprint,
        String libraryVersion,
        List<SchemeVerdict> schemes,
        List<Criterion> criteria,
        FundingPlan plan,
        List<FundingPlan> alternatives,
        List<Presumption> presumed,
        List<OtherSituation> otherSituations,
        List<String> missing,
        List<Notice> notices,
        List<FiredRule> firedRules,
        Map<String, Source> sources) {

    /** The version of the document's structure that this library writes. */
    public static final int SCHEMA_VERSION = 2;

    /**
     * Copies the lists and the map.
     *
     * @param schemaVersion as the component
     * @param reference as the component
     * @param requestDate as the component
     * @param beneficiary as the component
     * @param rulebook as the component
     * @param requestFingerprint as the component
     * @param libraryVersion as the component
     * @param schemes as the component
     * @param criteria as the component
     * @param plan as the component
     * @param alternatives as the component
     * @param presumed as the component
     * @param otherSituations as the component
     * @param missing as the component
     * @param notices as the component
     * @param firedRules as the component
     * @param sources as the component
     */
    public FundingDecision {
        schemes = List.copyOf(schemes);
        criteria = List.copyOf(criteria);
        alternatives = List.copyOf(alternatives);
        presumed = List.copyOf(presumed);
        otherSituations = List.copyOf(otherSituations);
        missing = List.copyOf(missing);
        notices = List.copyOf(notices);
        firedRules = List.copyOf(firedRules);
        sources = ByKey.copyOf(sources);
    }

    /**
     * {@return the verdict on one scheme; one that the rulebook does not know is not applicable}
     *
     * @param scheme the scheme, not null
     */
    public SchemeVerdict scheme(Scheme scheme) {
        return schemes.stream()
                .filter(v -> v.scheme().equals(scheme))
                .findFirst()
                .orElseGet(
                        () -> new SchemeVerdict(scheme, scheme.label(), SchemeStatus.NOT_APPLICABLE, null, List.of()));
    }

    /**
     * {@return the criteria of one scheme, in the catalogue's order}
     *
     * @param scheme the scheme, not null
     */
    public List<Criterion> criteria(Scheme scheme) {
        List<String> ids = scheme(scheme).criteria();
        return criteria.stream()
                .filter(criterion -> ids.contains(criterion.id()))
                .sorted(Comparator.comparingInt(criterion -> ids.indexOf(criterion.id())))
                .toList();
    }

    /**
     * {@return the criteria of one scheme that have one outcome, in the catalogue's order}
     *
     * @param scheme the scheme, not null
     * @param outcome the outcome, not null
     */
    public List<Criterion> criteria(Scheme scheme, Outcome outcome) {
        return criteria(scheme).stream()
                .filter(criterion -> criterion.outcome() == outcome)
                .toList();
    }

    /**
     * {@return the criteria that are not met, of all schemes, each once: why the ineligible schemes do not pay}
     */
    public List<Criterion> unmet() {
        return criteria.stream()
                .filter(criterion -> criterion.outcome() == Outcome.UNMET)
                .toList();
    }

    /**
     * {@return the sources with some keys, in their order}
     *
     * @param keys keys that this decision cites, not null
     * @throws IllegalArgumentException if the decision cites no source with one of the keys
     */
    public List<Source> sources(List<String> keys) {
        return keys.stream().map(this::source).toList();
    }

    private Source source(String key) {
        Source source = sources.get(key);
        if (source == null) {
            throw new IllegalArgumentException(
                    "the decision cites no source '" + key + "': pass keys of its criteria, notices or fired rules");
        }
        return source;
    }

    /** {@return the recommended plan, then the alternatives} */
    public List<FundingPlan> plans() {
        return Stream.concat(Stream.of(plan), alternatives.stream()).toList();
    }

    /**
     * {@return a copy of this decision with another library version}
     *
     * @param version the version, not null
     */
    public FundingDecision withLibraryVersion(String version) {
        return new FundingDecision(
                schemaVersion,
                reference,
                requestDate,
                beneficiary,
                rulebook,
                requestFingerprint,
                version,
                schemes,
                criteria,
                plan,
                alternatives,
                presumed,
                otherSituations,
                missing,
                notices,
                firedRules,
                sources);
    }
}
