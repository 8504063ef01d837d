package io.github.bilanfunding.oracle.law;

import static io.github.bilanfunding.oracle.law.Truth.any;
import static io.github.bilanfunding.oracle.law.Truth.isTrue;
import static io.github.bilanfunding.oracle.law.Truth.unless;
import static io.github.bilanfunding.oracle.law.Truth.when;

import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.Contract;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.request.PartialActivity;
import io.github.bilanfunding.request.Status;
import java.time.LocalDate;

/** FNE-Formation, from 2020-04-14 to 2024-12-31, by its instructions of each year. */
final class FneLaw extends SchemeLaw {

    private final Company company;
    private final OpcoOf opco;

    FneLaw(Asked asked) {
        super("FNE", asked);
        this.company = asked.company();
        this.opco = new OpcoOf(asked);
    }

    @Override
    boolean isMeant() {
        return asked.since(2020, 4, 14)
                && asked.until(2024, 12, 31)
                && asked.isEmployersPlan()
                && asked.is(Status.EMPLOYEE);
    }

    @Override
    void judge() {
        ask(bilan.certified());
        ask(
                "FNE-CONTRAT",
                when(
                        asked.person().contract(),
                        c -> c != Contract.APPRENTICESHIP && c != Contract.PROFESSIONALISATION));
        ask("FNE-SANS-DEPART", unless(asked.person().leavingUnderPlan(), leaving -> leaving));
        if (asked.until(2020, 10, 31)) {
            ask("FNE-2020-SITUATION", is(PartialActivity.AP));
        } else if (asked.until(2020, 12, 31)) {
            ask("FNE-2020-11-SITUATION", isOnShortTime());
        } else if (asked.until(2021, 6, 30)) {
            ask("FNE-2021-SITUATION", any(isOnShortTime(), isTrue(company.inDifficulty())));
        } else if (asked.until(2022, 12, 31)) {
            ask(
                    "FNE-2021-07-SITUATION",
                    any(isOnShortTime(), isTrue(company.inDifficulty()), isTrue(company.economicChange())));
        } else {
            ask("FNE-2023-TRANSITION", isTrue(company.economicChange()));
            ask("FNE-2023-SANS-DIFFICULTE", isTrue(company.inDifficulty()).not());
        }
        if (asked.since(2024, 1, 1)) {
            judge2024();
        }
    }

    /** Instruction of 2024-04-30; Afdas, October 2024. */
    private void judge2024() {
        Bilan action = asked.bilan();
        Truth twelveMonths = action.startDate() == null
                ? Truth.PRESUMED
                : unless(action.endDate(), end -> end.isAfter(action.startDate().plusMonths(12)));
        ask("FNE-2024-DUREE", twelveMonths);
        ask("FNE-2024-FIN", unless(action.endDate(), end -> end.isAfter(LocalDate.of(2025, 12, 31))));
        if (asked.since(2024, 10, 1)) {
            ask(
                    "FNE-2024-AFDAS-DEBUT",
                    any(
                            opco.is(Opco.AFDAS).not(),
                            unless(action.startDate(), start -> start.isAfter(LocalDate.of(2025, 3, 31)))));
        }
        if (asked.since(2024, 12, 7)) {
            ask("FNE-2024-AFDAS-DEPOT", opco.is(Opco.AFDAS).not());
        }
    }

    private Truth is(PartialActivity activity) {
        return when(company.partialActivity(), given -> given == activity);
    }

    private Truth isOnShortTime() {
        return any(is(PartialActivity.AP), is(PartialActivity.APLD));
    }

    /** The administration decides. */
    @Override
    boolean awaitsApproval() {
        return true;
    }

    @Override
    Long ceiling() {
        int percent = percent();
        return percent == 0
                ? null
                : Long.valueOf(asked.bilan().price().percent(percent).cents());
    }

    /** The share of the price, 0 where it is not known. */
    private int percent() {
        if (asked.until(2020, 10, 31)) {
            return 100;
        }
        if (asked.until(2020, 12, 31)) {
            return 0;
        }
        if (asked.until(2022, 6, 30)) {
            return percentOf2021();
        }
        if (opco.is(Opco.AFDAS).holds() && asked.since(2024, 10, 1)) {
            return isSmall() ? 60 : 40;
        }
        return isSmall() ? 70 : isMedium() ? 60 : 50;
    }

    /** Instruction of 2021-01-27. */
    private int percentOf2021() {
        Integer headcount = company.headcount();
        if (headcount == null) {
            return 0;
        }
        if (headcount < 300) {
            return 100;
        }
        if (company.partialActivity() == PartialActivity.APLD) {
            return 80;
        }
        return headcount <= 1000 || company.partialActivity() == PartialActivity.AP ? 70 : 40;
    }

    /** RGEC, annex I: linked enterprises count together. */
    private Integer size() {
        return company.groupHeadcount() != null ? company.groupHeadcount() : company.headcount();
    }

    private boolean isSmall() {
        return size() != null && size() < 50 && isAtMost(10_000_000_00L, 10_000_000_00L);
    }

    private boolean isMedium() {
        return size() != null && size() < 250 && isAtMost(50_000_000_00L, 43_000_000_00L);
    }

    private boolean isAtMost(long turnover, long balanceSheet) {
        return (company.turnover() != null && company.turnover().cents() <= turnover)
                || (company.balanceSheetTotal() != null
                        && company.balanceSheetTotal().cents() <= balanceSheet);
    }
}
