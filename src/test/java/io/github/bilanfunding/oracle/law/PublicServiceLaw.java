package io.github.bilanfunding.oracle.law;

import static io.github.bilanfunding.oracle.law.Truth.all;
import static io.github.bilanfunding.oracle.law.Truth.any;
import static io.github.bilanfunding.oracle.law.Truth.isTrue;
import static io.github.bilanfunding.oracle.law.Truth.when;

import io.github.bilanfunding.request.PublicBranch;
import io.github.bilanfunding.request.PublicService;
import io.github.bilanfunding.request.Status;
import java.time.temporal.ChronoUnit;

/** The leave of a public agent: décrets 2007-1470, 2007-1845, 2008-824 and 2022-1043. */
final class PublicServiceLaw extends SchemeLaw {

    private final PublicService service;

    PublicServiceLaw(Asked asked) {
        super("PUBLIC_SERVICE", asked);
        this.service = asked.person().publicService();
    }

    @Override
    boolean isMeant() {
        return asked.is(Status.PUBLIC_AGENT);
    }

    @Override
    boolean mayTopUpAnOrder() {
        return false;
    }

    @Override
    void judge() {
        ask(bilan.any());
        ask("FP-ANCIENNETE", orGranted(any(outsideHospitals(), when(service.yearsOfService(), years -> years >= 2))));
        ask("FP-24-HEURES", hours(asked, bilan));
        ask("FP-DELAI-5-ANS", orGranted(any(waited(5), all(isPriority(asked), waited(3)))));
        if (asked.since(2023, 1, 1)) {
            ask("FP-QUALIOPI-ANFH", orGranted(any(outsideHospitals(), bilan.qualiopi())));
        }
    }

    private Truth outsideHospitals() {
        return when(service.branch(), branch -> branch != PublicBranch.HOSPITAL);
    }

    /** 24 hours, 72 for agents of CGFP L422-3. */
    static Truth hours(Asked asked, BilanLaw bilan) {
        return any(bilan.hours(24), all(isPriority(asked), bilan.hours(72)));
    }

    /** CGFP L422-3, décret 2022-1043 of 2022-07-22, published on 07-24. */
    private static Truth isPriority(Asked asked) {
        return asked.since(2022, 7, 25) ? isTrue(asked.person().publicService().priorityAgent()) : Truth.FALSE;
    }

    /** Full years since the last bilan: from a 29 February they end on a 1 March. */
    private Truth waited(int years) {
        return any(
                isTrue(service.hadBilan()).not(),
                when(service.lastBilan(), last -> ChronoUnit.YEARS.between(last, asked.day()) >= years));
    }

    @Override
    boolean awaitsApproval() {
        return grant().isEmpty();
    }

    @Override
    Long ceiling() {
        return granted();
    }
}
