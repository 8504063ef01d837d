package io.github.bilanfunding.request;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks a whole request, in the order of its document. The sections do not check themselves, so this class accepts
 * null even in components that are declared as not null.
 */
class RequestCheck extends FieldCheck {

    private static final int MAX_REFERENCE = 100;
    private static final int MAX_NAME = 100;
    private static final int MAX_TITLE = 300;
    private static final int MAX_CAREER_MONTHS = 900;
    private static final int MAX_AGENCY_HOURS = 13_000;
    private static final int MAX_HEADCOUNT = 10_000_000;
    private static final int MAX_BILAN_HOURS = 1_000;
    private static final int MAX_C2P_POINTS = 1_000;
    private static final int MAX_SERVICE_YEARS = 70;
    static final Euros MAX_PRICE = Euros.euros(1_000_000);
    private static final Pattern IDCC = Pattern.compile("[0-9]{1,4}");
    private static final Pattern BRANCH = Pattern.compile("[A-Z0-9_-]{1,40}");

    /** Whether a request can hold these grants. */
    static boolean accepts(List<Grant> grants) {
        RequestCheck check = new RequestCheck();
        check.grants("", grants);
        return check.isEmpty();
    }

    void head(@Nullable String reference, LocalDate requestDate, Initiative initiative) {
        length("/reference", reference, MAX_REFERENCE);
        required("/requestDate", requestDate);
        day("/requestDate", requestDate);
        required("/initiative", initiative);
    }

    void beneficiaries(List<Beneficiary> all) {
        if (required("/beneficiaries", all) && size("/beneficiaries", all.size(), CohortRequest.MAX_BENEFICIARIES)) {
            for (int i = 0; i < all.size(); i++) {
                beneficiary("/beneficiaries/" + i, all.get(i));
            }
        }
    }

    void beneficiary(String at, Beneficiary b) {
        if (!required(at, b)) {
            return;
        }
        length(at + "/reference", b.reference(), MAX_REFERENCE);
        length(at + "/name", b.name(), MAX_NAME);
        required(at + "/status", b.status());
        range(at + "/monthsEmployed", b.monthsEmployed(), 0, MAX_CAREER_MONTHS);
        range(at + "/monthsInCompany", b.monthsInCompany(), 0, MAX_CAREER_MONTHS);
        range(at + "/monthsEmployedLast5Years", b.monthsEmployedLast5Years(), 0, 60);
        range(at + "/fixedTermMonthsLast12", b.fixedTermMonthsLast12(), 0, 12);
        range(at + "/agencyHoursLast18Months", b.agencyHoursLast18Months(), 0, MAX_AGENCY_HOURS);
        range(at + "/agencyHoursInAgency", b.agencyHoursInAgency(), 0, MAX_AGENCY_HOURS);
        region(at + "/region", b.region());
        grants(at + "/grants", b.grants());
        cpf(at + "/cpf", b.cpf());
        selfEmployment(at + "/selfEmployment", b.selfEmployment());
        required(at + "/officer", b.officer());
        required(at + "/disability", b.disability());
        occupationalRisk(at + "/occupationalRisk", b.occupationalRisk());
        required(at + "/redundancy", b.redundancy());
        publicService(at + "/publicService", b.publicService());
        required(at + "/jobSeeker", b.jobSeeker());
    }

    private void grants(String at, @Nullable List<Grant> grants) {
        if (grants == null) {
            return;
        }
        Set<GrantFunder> funders = EnumSet.noneOf(GrantFunder.class);
        for (int i = 0; i < grants.size(); i++) {
            String here = at + "/" + i;
            Grant grant = grants.get(i);
            if (required(here, grant)) {
                if (required(here + "/funder", grant.funder()) && !funders.add(grant.funder())) {
                    add(
                            here + "/funder",
                            grant.funder()
                                    + " accorde déjà une aide dans cette liste : réunissez les deux en une seule.",
                            grant.funder() + " already has a grant in this list: make one of the two.");
                }
                positive(here + "/amount", grant.amount(), Euros.MAX);
                required(here + "/throughCpf", grant.throughCpf());
            }
        }
    }

    private void cpf(String at, Cpf cpf) {
        if (required(at, cpf)) {
            if (amount(at + "/balance", cpf.balance())
                    && amount(at + "/complementaryRights", cpf.complementaryRights())) {
                complementaryRights(at + "/complementaryRights", cpf.complementaryRights(), cpf.balance());
            }
            if (cpf.lastFundedBilan() != null) {
                day(at + "/lastFundedBilan/date", cpf.lastFundedBilan().date());
            }
            never(at, "hadFundedBilan", cpf.hadFundedBilan(), "lastFundedBilan", cpf.lastFundedBilan());
        }
    }

    private void complementaryRights(String pointer, @Nullable Euros rights, @Nullable Euros balance) {
        if (rights != null && balance != null && rights.compareTo(balance) > 0) {
            BilingualText part = rights.inWords();
            BilingualText whole = balance.inWords();
            add(
                    pointer,
                    part.french() + " de droits complémentaires dépassent le solde de " + whole.french()
                            + ", dont ils font partie : corrigez l'un des deux.",
                    part.english() + " of complementary rights exceed the balance of " + whole.english()
                            + ", of which they are a part: correct one of them.");
        }
    }

    private void selfEmployment(String at, SelfEmployment s) {
        if (required(at, s)) {
            amount(at + "/turnoverLast12Months", s.turnoverLast12Months());
            amount(at + "/trainingContributionPaid", s.trainingContributionPaid());
            amount(at + "/fundUsedThisYear", s.fundUsedThisYear());
        }
    }

    private void occupationalRisk(String at, OccupationalRisk r) {
        if (required(at, r)) {
            range(at + "/c2pPoints", r.c2pPoints(), 0, MAX_C2P_POINTS);
            range(at + "/permanentIncapacityRate", r.permanentIncapacityRate(), 0, 100);
            day(at + "/incapacityNotifiedOn", r.incapacityNotifiedOn());
        }
    }

    private void publicService(String at, PublicService p) {
        if (required(at, p)) {
            range(at + "/yearsOfService", p.yearsOfService(), 0, MAX_SERVICE_YEARS);
            day(at + "/lastBilan", p.lastBilan());
            never(at, "hadBilan", p.hadBilan(), "lastBilan", p.lastBilan());
        }
    }

    void company(Company c) {
        if (!required("/company", c)) {
            return;
        }
        range("/company/headcount", c.headcount(), 0, MAX_HEADCOUNT);
        range("/company/groupHeadcount", c.groupHeadcount(), 0, MAX_HEADCOUNT);
        amount("/company/turnover", c.turnover());
        amount("/company/balanceSheetTotal", c.balanceSheetTotal());
        pattern("/company/opcoBranch", c.opcoBranch(), BRANCH, "SITE-170");
        pattern("/company/idcc", c.idcc(), IDCC, "1486");
        region("/company/region", c.region());
        amount("/company/trainingBudget", c.trainingBudget());
        amount("/company/cpfTopUp", c.cpfTopUp());
        amount("/company/opcoGrant", c.opcoGrant());
        amount("/company/opcoEnvelopeLeft", c.opcoEnvelopeLeft());
        amount("/company/payroll", c.payroll());
    }

    void bilan(Bilan b) {
        if (!required("/bilan", b)) {
            return;
        }
        length("/bilan/title", b.title(), MAX_TITLE);
        positive("/bilan/price", b.price(), MAX_PRICE);
        range("/bilan/hours", b.hours(), 1, MAX_BILAN_HOURS);
        range("/bilan/accompanimentHours", b.accompanimentHours(), 0, MAX_BILAN_HOURS);
        if (b.hours() != null && b.accompanimentHours() != null && b.accompanimentHours() > b.hours()) {
            add(
                    "/bilan/accompanimentHours",
                    b.accompanimentHours() + " heures accompagnées dépassent les " + b.hours()
                            + " heures du bilan : corrigez l'un des deux.",
                    b.accompanimentHours() + " accompanied hours exceed the " + b.hours()
                            + " hours of the bilan: correct one of them.");
        }
        day("/bilan/startDate", b.startDate());
        day("/bilan/endDate", b.endDate());
        if (b.startDate() != null && b.endDate() != null && b.endDate().isBefore(b.startDate())) {
            add(
                    "/bilan/endDate",
                    "la fin (" + b.endDate() + ") précède le début (" + b.startDate() + ") : corrigez l'une des deux.",
                    "the end (" + b.endDate() + ") is before the start (" + b.startDate() + "): correct one of them.");
        }
    }

    private void never(String at, String hadName, @Nullable Boolean had, String lastName, @Nullable Object last) {
        if (Objects.equals(had, false) && last != null) {
            add(
                    at + "/" + lastName,
                    hadName + " vaut false (jamais) alors que " + lastName + " est donné : retirez l'un des deux.",
                    hadName + " is false (never) while " + lastName + " is given: remove one of them.");
        }
    }
}
