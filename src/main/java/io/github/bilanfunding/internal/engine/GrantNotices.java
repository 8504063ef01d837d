package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Grant;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;

/**
 * Warns of grants that pay nothing: the scheme of their funder is not for this person, initiative or date, or it takes no
 * such grant and no rule says why.
 */
final class GrantNotices {

    private static final String GRANTS = "/beneficiary/grants";

    private GrantNotices() {}

    static List<Notice> on(FundingRequest request, Assessment assessment) {
        List<Grant> grants = request.beneficiary().grants();
        return grants == null
                ? List.of()
                : grants.stream()
                        .map(grant -> Scheme.of(grant.funder().name()))
                        .filter(scheme -> paysNothing(scheme, assessment))
                        .map(GrantNotices::notice)
                        .toList();
    }

    /** A refusal is explained by its criteria. */
    private static boolean paysNothing(Scheme scheme, Assessment assessment) {
        SchemeAssessment assessed = assessment.of(scheme);
        return assessed == null
                || (assessed.entitlement() != null
                        && assessed.entitlement().offers().isEmpty()
                        && !assessment.trace().tellsOf(GRANTS, scheme));
    }

    private static Notice notice(Scheme scheme) {
        BilingualText funder = scheme.label();
        return new Notice(
                "ACCORD-SANS-OBJET",
                Severity.WARNING,
                new BilingualText(
                        "L'accord indiqué n'est pas pris en compte : « " + funder.french()
                                + " » ne peut pas financer ainsi ce bilan ; vérifiez le financeur et le mode de paiement",
                        "The grant given does not count: \"" + funder.english()
                                + "\" cannot fund this bilan in that way; check the funder and the way of payment"),
                List.of());
    }
}
