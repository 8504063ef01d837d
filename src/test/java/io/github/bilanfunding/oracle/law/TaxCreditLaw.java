package io.github.bilanfunding.oracle.law;

import static io.github.bilanfunding.oracle.law.Truth.any;
import static io.github.bilanfunding.oracle.law.Truth.isTrue;
import static io.github.bilanfunding.oracle.law.Truth.when;

import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.Status;

/** The tax credit for the training of company heads: CGI 244 quater M, for hours until 2024-12-31. */
final class TaxCreditLaw extends SchemeLaw {

    TaxCreditLaw(Asked asked) {
        super("TAX_CREDIT", asked);
    }

    @Override
    boolean isMeant() {
        return asked.until(2024, 12, 31) && asked.is(Status.SELF_EMPLOYED, Status.COMPANY_OFFICER);
    }

    @Override
    void judge() {
        Bilan action = asked.bilan();
        ask(
                "CI-HORS-MICRO",
                any(
                        Truth.of(asked.is(Status.COMPANY_OFFICER)),
                        isTrue(asked.person().selfEmployment().micro()).not()));
        ask("CI-HEURES-2024", when(action.startDate(), day -> day.getYear() <= 2024));
    }

    @Override
    boolean awaitsApproval() {
        return false;
    }

    /**
     * Hours, 40 at most, times the SMIC at the end of the year of the hours; twice for an EU micro-enterprise. In cents,
     * null where the hours or their year are not known. It lowers the tax and pays nothing of the price.
     */
    Long credit() {
        Bilan action = asked.bilan();
        if (action.hours() == null || action.startDate() == null) {
            return null;
        }
        int year = action.startDate().getYear();
        if (action.endDate() != null && action.endDate().getYear() != year) {
            return null;
        }
        if (year < 2019) {
            return null;
        }
        long once = Math.min(action.hours(), 40) * smic(year);
        return year >= 2022 && isMicro() ? 2 * once : once;
    }

    /** In cents, on 31 December. */
    private static long smic(int year) {
        return switch (year) {
            case 2019 -> 10_03;
            case 2020 -> 10_15;
            case 2021 -> 10_48;
            case 2022 -> 11_07;
            case 2023 -> 11_52;
            case 2024 -> 11_88;
            default -> throw new IllegalArgumentException("no SMIC for " + year);
        };
    }

    /** EU: fewer than 10 people, group included, and turnover or balance sheet of 2 M€ at most. */
    private boolean isMicro() {
        Company company = asked.company();
        Integer size = company.groupHeadcount() != null ? company.groupHeadcount() : company.headcount();
        return size != null
                && size < 10
                && ((company.turnover() != null && company.turnover().cents() <= 2_000_000_00L)
                        || (company.balanceSheetTotal() != null
                                && company.balanceSheetTotal().cents() <= 2_000_000_00L));
    }
}
