package io.github.bilanfunding.oracle.law;

import static io.github.bilanfunding.oracle.law.Truth.any;
import static io.github.bilanfunding.oracle.law.Truth.isTrue;
import static io.github.bilanfunding.oracle.law.Truth.when;

import io.github.bilanfunding.request.Activity;
import io.github.bilanfunding.request.Fund;
import io.github.bilanfunding.request.SelfEmployment;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Euros;

/** The training funds of the self-employed: L6332-9, CRPM L718-2-1, L6331-48, fiche F31148. */
final class FafLaw extends SchemeLaw {

    private final SelfEmployment own;

    FafLaw(Asked asked) {
        super("FAF", asked);
        this.own = asked.person().selfEmployment();
    }

    @Override
    boolean isMeant() {
        return asked.isOwnProject() && asked.is(Status.SELF_EMPLOYED);
    }

    @Override
    void judge() {
        ask(bilan.within24Hours());
        ask("FAF-CONTRIBUTION", orGranted(contribution()));
        ask("FAF-CHIFFRE-AFFAIRES", orGranted(turnover()));
        if (asked.since(2022, 1, 1)) {
            ask("FAF-QUALIOPI-FIF-PL", orGranted(any(is(Fund.FIF_PL).not(), bilan.qualiopi())));
        }
        if (asked.since(2026, 1, 1)) {
            ask("FAF-QUALIOPI-FAFCEA", orGranted(any(is(Fund.FAFCEA).not(), bilan.qualiopi())));
        }
    }

    /** F31148: a contribution was paid; that of a micro-entrepreneur follows from the turnover (L6331-48). */
    private Truth contribution() {
        Euros paid = own.trainingContributionPaid();
        boolean isDerived = paid == null
                && asked.since(2023, 1, 1)
                && Boolean.TRUE.equals(own.micro())
                && own.activity() != null
                && own.turnoverLast12Months() != null
                && share() != null;
        return isDerived && own.turnoverLast12Months().percent(share()).isPositive()
                ? Truth.PRESUMED
                : when(paid, Euros::isPositive);
    }

    /** L6331-48: the percentage of the turnover; of the two of a trade the lower. */
    private String share() {
        return switch (own.activity()) {
            case LIBERAL -> "0.2";
            case CRAFT -> "0.3";
            case TRADE -> "0.1";
            default -> null;
        };
    }

    /** F31148: a micro-entrepreneur without turnover for twelve months has no rights. */
    private Truth turnover() {
        return any(isTrue(own.micro()).not(), when(own.turnoverLast12Months(), Euros::isPositive));
    }

    /** F31148: the fund named by the certificate, else the one of the activity. */
    Truth is(Fund fund) {
        return own.fund() != null
                ? Truth.of(own.fund() == fund)
                : when(own.activity(), activity -> fundOf(activity) == fund).inferred();
    }

    private static Fund fundOf(Activity activity) {
        return switch (activity) {
            case LIBERAL -> Fund.FIF_PL;
            case DOCTOR -> Fund.FAF_PM;
            case CRAFT -> Fund.FAFCEA;
            case TRADE -> Fund.AGEFICE;
            case FARMING -> Fund.VIVEA;
            case ARTIST_AUTHOR -> Fund.AFDAS;
        };
    }

    /** Within its budget, so it decides; the FIF PL does not top an order up by its own rules. */
    @Override
    boolean awaitsApproval() {
        return grant().isEmpty()
                || (grant().get().throughCpf() && is(Fund.FIF_PL).holds());
    }

    /** VIVEA: a yearly credit of 3 000 € since 2022; no other fund has a published cap for a bilan. */
    @Override
    Long ceiling() {
        if (grant().isPresent()) {
            return granted();
        }
        boolean hasCredit = is(Fund.VIVEA).holds() && asked.since(2022, 1, 1) && own.fundUsedThisYear() != null;
        return hasCredit
                ? Long.valueOf(Math.max(0, 3_000_00 - own.fundUsedThisYear().cents()))
                : null;
    }
}
