package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Grant;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;

/** Warns of grants that pay nothing because the scheme of their funder is not for this person, initiative or date. */
final class GrantNotices {

    private GrantNotices() {}

    static List<Notice> on(FundingRequest request, Assessment assessment) {
        List<Grant> grants = request.beneficiary().grants();
        return grants == null
                ? List.of()
                : grants.stream()
                        .map(grant -> Scheme.valueOf(grant.funder().name()))
                        .filter(scheme -> assessment.status(scheme) == SchemeStatus.NOT_APPLICABLE)
                        .map(GrantNotices::notice)
                        .toList();
    }

    private static Notice notice(Scheme scheme) {
        BilingualText funder = scheme.label();
        return new Notice(
                "ACCORD-SANS-OBJET",
                Severity.WARNING,
                new BilingualText(
                        "L'accord indiqué ne paie rien : « " + funder.french()
                                + " » n'est pas ouvert à cette personne pour ce bilan ; vérifiez le financeur",
                        "The grant given pays nothing: \"" + funder.english()
                                + "\" is not for this person and this bilan; check the funder"),
                List.of());
    }
}
