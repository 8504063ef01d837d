package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.RulebookVersion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision without criteria, texts and sources, for programs that decide very many requests. It holds codes, pointers and
 * amounts only, so it is the same in all languages. It cannot be replayed. Immutable and thread-safe.
 *
 * @param schemaVersion the version of this document's structure, {@value FundingDecision#SCHEMA_VERSION}
 * @param view {@link DecisionView#SUMMARY}, by which a document tells what it is, not null
 * @param reference the request's reference, null when it has none
 * @param requestDate the day whose law was applied, not null
 * @param beneficiary the beneficiary's reference, null when there is none
 * @param rulebook the rulebook used, not null
 * @param requestFingerprint {@code sha256:} and 64 hexadecimal digits of the canonical request, not null
 * @param libraryVersion the version of this library, not null
 * @param schemes the schemes that are applicable, in the order of the rulebook, not null
 * @param plan the recommended way to pay, not null
 * @param alternatives other ways to pay, best first, not null
 * @param presumed the JSON pointers of the absent inputs about which something is taken for granted, sorted, not null
 * @param missing the JSON pointers of the other absent inputs that could change the decision, sorted, not null
 * @param notices the codes of the notices, in firing order, not null
 * @param firedRules the ids of the rules that fired, in firing order, not null
 */
public record DecisionSummary(
        int schemaVersion,
        DecisionView view,
        @Nullable String reference,
        LocalDate requestDate,
        @Nullable String beneficiary,
        RulebookVersion rulebook,
        String requestFingerprint,
        String libraryVersion,
        List<SchemeSummary> schemes,
        FundingPlan plan,
        List<FundingPlan> alternatives,
        List<String> presumed,
        List<String> missing,
        List<String> notices,
        List<String> firedRules) {

    /**
     * Copies the lists.
     *
     * @param schemaVersion as the component
     * @param view as the component
     * @param reference as the component
     * @param requestDate as the component
     * @param beneficiary as the component
     * @param rulebook as the component
     * @param requestFingerprint as the component
     * @param libraryVersion as the component
     * @param schemes as the component
     * @param plan as the component
     * @param alternatives as the component
     * @param presumed as the component
     * @param missing as the component
     * @param notices as the component
     * @param firedRules as the component
     */
    public DecisionSummary {
        schemes = List.copyOf(schemes);
        alternatives = List.copyOf(alternatives);
        presumed = List.copyOf(presumed);
        missing = List.copyOf(missing);
        notices = List.copyOf(notices);
        firedRules = List.copyOf(firedRules);
    }

    /**
     * {@return the summary of a decision}
     *
     * @param decision the decision, not null
     */
    public static DecisionSummary of(FundingDecision decision) {
        return new DecisionSummary(
                decision.schemaVersion(),
                DecisionView.SUMMARY,
                decision.reference(),
                decision.requestDate(),
                decision.beneficiary(),
                decision.rulebook(),
                decision.requestFingerprint(),
                decision.libraryVersion(),
                decision.schemes().stream()
                        .filter(verdict -> verdict.status() != SchemeStatus.NOT_APPLICABLE)
                        .map(SchemeSummary::of)
                        .toList(),
                decision.plan(),
                decision.alternatives(),
                decision.presumed().stream().map(Presumption::pointer).toList(),
                decision.missing(),
                decision.notices().stream().map(Notice::code).toList(),
                decision.firedRules().stream().map(FiredRule::id).toList());
    }
}
