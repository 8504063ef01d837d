package io.github.bilanfunding.decision;

import java.time.LocalDate;
import java.util.List;
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
 * @param schemes one verdict per scheme, in the order of {@link Scheme}, not null
 * @param plan the recommended way to pay, not null
 * @param alternatives other ways to pay, best first, each with different contributions, not null
 * @param missing the JSON pointers of the absent inputs that could change this decision, sorted, not null
 * @param notices what the reader should know, in firing order, not null
 * @param firedRules the rules that fired, in firing order, not null
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
        FundingPlan plan,
        List<FundingPlan> alternatives,
        List<String> missing,
        List<Notice> notices,
        List<FiredRule> firedRules) {

    /** The version of the document's structure that this library writes. */
    public static final int SCHEMA_VERSION = 1;

    /**
     * Copies the lists.
     *
     * @param schemaVersion as the component
     * @param reference as the component
     * @param requestDate as the component
     * @param beneficiary as the component
     * @param rulebook as the component
     * @param requestFingerprint as the component
     * @param libraryVersion as the component
     * @param schemes as the component
     * @param plan as the component
     * @param alternatives as the component
     * @param missing as the component
     * @param notices as the component
     * @param firedRules as the component
     */
    public FundingDecision {
        schemes = List.copyOf(schemes);
        alternatives = List.copyOf(alternatives);
        missing = List.copyOf(missing);
        notices = List.copyOf(notices);
        firedRules = List.copyOf(firedRules);
    }

    /**
     * {@return the verdict on one scheme}
     *
     * @param scheme the scheme, not null
     */
    public SchemeVerdict scheme(Scheme scheme) {
        return schemes.stream().filter(v -> v.scheme() == scheme).findFirst().orElseThrow();
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
                plan,
                alternatives,
                missing,
                notices,
                firedRules);
    }
}
