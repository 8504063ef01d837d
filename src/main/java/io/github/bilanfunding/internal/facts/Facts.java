package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.Fund;
import io.github.bilanfunding.request.Funder;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Grant;
import io.github.bilanfunding.request.GrantFunder;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.request.LastFundedBilan;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The request as the rules read it. The sections have the same names as in the JSON document. There are also quantities
 * computed from the request, which are null when one of the inputs that they {@link Reads read} is absent.
 */
public abstract class Facts {

    private static final String HEADCOUNT = "/company/headcount";
    private static final String OPCO = "/company/opco|/company/idcc";
    private static final String OPCO_BRANCH = "/company/opcoBranch|/company/idcc";
    private static final String VAT = "/bilan/vat|";

    private final FundingRequest request;
    private final Tables tables;
    private final Findings out;
    private final OpcoFacts opco;

    Facts(FundingRequest request, Tables tables, Findings out) {
        this.request = request;
        this.tables = tables;
        this.out = out;
        this.opco = new OpcoFacts(request, tables);
    }

    /** The facts of the same request, with what is already computed, for other findings. */
    Facts(Facts same, Findings out) {
        this.request = same.request;
        this.tables = same.tables;
        this.out = out;
        this.opco = same.opco;
    }

    /** The request. Rules read it through the accessors below. */
    public final FundingRequest request() {
        return request;
    }

    /** Whether the company's region counts: it is given, or the person is an employee. */
    public static boolean isCompanysRegion(FundingRequest request) {
        return request.company().region() != null || request.beneficiary().status() == Status.EMPLOYEE;
    }

    public final Findings getOut() {
        return out;
    }

    public final LocalDate getRequestDate() {
        return request.requestDate();
    }

    public final Initiative getInitiative() {
        return request.initiative();
    }

    public final Beneficiary getBeneficiary() {
        return request.beneficiary();
    }

    public final Company getCompany() {
        return request.company();
    }

    public final Bilan getBilan() {
        return request.bilan();
    }

    /** The funders that agreed in writing to pay. */
    @Reads("/beneficiary/grants|")
    public final List<GrantFunder> getGranters() {
        return grants().isEmpty()
                ? List.of()
                : grants().stream().map(Grant::funder).toList();
    }

    /** The amount that the scheme of this profile agreed to pay into an order on the CPF, null when there is none. */
    @Reads("/beneficiary/grants|")
    public final @Nullable Euros getGrantThroughCpf() {
        return grant(true);
    }

    /** The amount that the scheme of this profile agreed to pay to the provider, null when there is none. */
    @Reads("/beneficiary/grants|")
    public final @Nullable Euros getGrantToProvider() {
        return grant(false);
    }

    private @Nullable Euros grant(boolean throughCpf) {
        for (Grant grant : grants()) {
            if (grant.throughCpf() == throughCpf && grant.funder().name().equals(schemeCode())) {
                return grant.amount();
            }
        }
        return null;
    }

    private List<Grant> grants() {
        List<Grant> grants = getBeneficiary().grants();
        return grants == null ? List.of() : grants;
    }

    /** The code of the scheme of this profile, null for the profile itself. */
    abstract @Nullable String schemeCode();

    /** The region that applies: that of the company, or the residence of a person without an employer. */
    @Reads("/company/region|/beneficiary/region")
    public final @Nullable String getRegion() {
        return isCompanysRegion(request)
                ? getCompany().region()
                : getBeneficiary().region();
    }

    /** The given OPCO, otherwise the OPCO of the collective agreement. */
    @Reads(OPCO)
    public final @Nullable Opco getOpco() {
        return opco.opco();
    }

    /** Whether the OPCO already granted an amount. An absent amount means no grant. */
    @Reads("/company/opcoGrant|")
    public final boolean isOpcoGranted() {
        Euros grant = getCompany().opcoGrant();
        return grant != null && grant.isPositive();
    }

    /** Whether the OPCO said that its funds are used up. If absent, they are not. */
    @Reads("/company/opcoFundsExhausted|")
    public final boolean isOpcoFundsExhausted() {
        return Boolean.TRUE.equals(getCompany().opcoFundsExhausted());
    }

    /** Whether the OPCO is known to fund a bilan in a company of this branch and size on the request date. */
    @Reads({HEADCOUNT, OPCO_BRANCH, OPCO})
    public final boolean isOpcoFundsBilan() {
        return opco.fundsBilan();
    }

    /** Whether the OPCO is known to fund no bilan in a company of this branch and size on the request date. */
    @Reads({HEADCOUNT, OPCO_BRANCH, OPCO})
    public final boolean isOpcoExcludesBilan() {
        return opco.excludesBilan();
    }

    /** Whether the table of rates says how much the OPCO pays for a bilan in a company of this branch and size. */
    @Reads({HEADCOUNT, OPCO_BRANCH, OPCO})
    public final boolean isOpcoTariffKnown() {
        return opco.tariffKnown();
    }

    /** Whether the OPCO pays at most an amount per hour of the bilan. */
    @Reads({HEADCOUNT, OPCO_BRANCH, OPCO})
    public final boolean isOpcoPerHour() {
        return opco.perHour();
    }

    /** Whether a bilan of this branch is paid outside the yearly envelope of the company. */
    @Reads({HEADCOUNT, OPCO_BRANCH, OPCO})
    public final boolean isOpcoOutsideEnvelope() {
        return opco.outsideEnvelope();
    }

    /** The most that the OPCO pays for one bilan. */
    @Reads({HEADCOUNT, OPCO_BRANCH, OPCO})
    public final @Nullable TableAmount getOpcoCap() {
        return opco.cap();
    }

    /** The most that the OPCO pays for the hours of the bilan. */
    @Reads({"/bilan/hours", HEADCOUNT, OPCO_BRANCH, OPCO})
    public final @Nullable TableAmount getOpcoHours() {
        return opco.hours();
    }

    /** The amount that the OPCO pays as a share of the price before tax. */
    @Reads({HEADCOUNT, OPCO_BRANCH, OPCO, VAT})
    public final @Nullable TableAmount getOpcoShare() {
        return opco.share(getPriceBeforeTax());
    }

    /** The price without the value added tax that it contains. If the tax is absent, the price contains none. */
    @Reads(VAT)
    public final @Nullable Euros getPriceBeforeTax() {
        return tables.vat().withoutTax(getBilan().price(), getBilan().vat(), getRequestDate());
    }

    /** The envelope of the company for a whole year. */
    @Reads({HEADCOUNT, OPCO_BRANCH, OPCO})
    public final @Nullable TableAmount getOpcoEnvelope() {
        return opco.envelope();
    }

    /** The amount that the OPCO pays for wages during the hours of the bilan. */
    @Reads({"/bilan/hours", HEADCOUNT, OPCO_BRANCH, OPCO})
    public final @Nullable TableAmount getOpcoWage() {
        return opco.wage();
    }

    /** Whether the given OPCO differs from the OPCO of the collective agreement. */
    @Reads({"/company/idcc", "/company/opco"})
    public final boolean isOpcoContradicted() {
        return opco.contradicted();
    }

    /** Whether the OPCO comes from a collective agreement for which no source was found. */
    @Reads({"/company/idcc", "/company/opco"})
    public final boolean isOpcoUncertain() {
        return opco.uncertain();
    }

    /** Whether the OPCO comes from a collective agreement for which only one source was found. */
    @Reads({"/company/idcc", "/company/opco"})
    public final boolean isOpcoFromOneSource() {
        return opco.fromOneSource();
    }

    /**
     * The headcount for the size of an enterprise in European law: that of the group if given, otherwise that of the
     * company.
     */
    @Reads("/company/groupHeadcount|/company/headcount")
    public final @Nullable Integer getEnterpriseHeadcount() {
        Integer group = getCompany().groupHeadcount();
        return group == null ? getCompany().headcount() : group;
    }

    /** Full months from the request date to the first day of the bilan, negative when the bilan has already started. */
    @Reads("/bilan/startDate")
    public final @Nullable Integer getMonthsToStart() {
        return fullMonths(getRequestDate(), getBilan().startDate());
    }

    /** Days from the request date to the first day of the bilan, negative when the bilan has already started. */
    @Reads("/bilan/startDate")
    public final @Nullable Integer getDaysToStart() {
        LocalDate start = getBilan().startDate();
        return start == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(getRequestDate(), start));
    }

    /** The calendar year in which the bilan starts. */
    @Reads("/bilan/startDate")
    public final @Nullable Integer getStartYear() {
        LocalDate start = getBilan().startDate();
        return start == null ? null : start.getYear();
    }

    /** The duration of the bilan in full months. */
    @Reads({"/bilan/startDate", "/bilan/endDate"})
    public final @Nullable Integer getFullMonths() {
        return fullMonths(getBilan().startDate(), getBilan().endDate());
    }

    /** The calendar year in which the bilan ends. */
    @Reads("/bilan/endDate")
    public final @Nullable Integer getEndYear() {
        LocalDate end = getBilan().endDate();
        return end == null ? null : end.getYear();
    }

    /** The duration of the bilan in months. An incomplete last month counts as one. */
    @Reads({"/bilan/startDate", "/bilan/endDate"})
    public final @Nullable Integer getStartedMonths() {
        Integer full = getFullMonths();
        LocalDate start = getBilan().startDate();
        LocalDate end = getBilan().endDate();
        return full == null || start == null || end == null
                ? null
                : start.plusMonths(full).isBefore(end) ? full + 1 : full;
    }

    /** Full years from the funding of the last bilan to the request date. */
    @Reads("/beneficiary/cpf/lastFundedBilan/date")
    @Elapsed(Years.FULL)
    public final @Nullable Integer getYearsSinceFundedBilan() {
        LastFundedBilan last = getBeneficiary().cpf().lastFundedBilan();
        return last == null || last.date() == null ? null : Years.FULL.between(last.date(), getRequestDate());
    }

    /** The balance of the CPF without the complementary rights in it. If these are absent, there are none. */
    @Reads({"/beneficiary/cpf/balance", "/beneficiary/cpf/complementaryRights|"})
    public final @Nullable Euros getOwnRights() {
        Euros balance = getBeneficiary().cpf().balance();
        Euros complementary = getBeneficiary().cpf().complementaryRights();
        return balance == null || complementary == null ? balance : balance.minus(complementary);
    }

    /** Who funded the last bilan. */
    @Reads("/beneficiary/cpf/lastFundedBilan/funder")
    public final @Nullable Funder getLastFunder() {
        LastFundedBilan last = getBeneficiary().cpf().lastFundedBilan();
        return last == null ? null : last.funder();
    }

    /** Whether the CPF is used on working time. If absent, whether the bilan takes place on working time. */
    @Reads("/beneficiary/cpf/onWorkingTime|/bilan/onWorkingTime")
    public final @Nullable Boolean getCpfOnWorkingTime() {
        Boolean ofCpf = getBeneficiary().cpf().onWorkingTime();
        return ofCpf == null ? getBilan().onWorkingTime() : ofCpf;
    }

    /** Whether the provider accompanies fewer hours than the bilan has. */
    @Reads({"/bilan/hours", "/bilan/accompanimentHours"})
    public final @Nullable Boolean getAccompaniedShareIsPartial() {
        Integer hours = getBilan().hours();
        Integer accompanied = getBilan().accompanimentHours();
        return (hours == null || accompanied == null) ? null : accompanied < hours;
    }

    /**
     * Whether the action is a training action. Always false: in law, a bilan de compétences is another kind of action.
     */
    @Reads({})
    public final boolean getTrainingAction() {
        return false;
    }

    /** The calendar year in which the permanent incapacity was notified. */
    @Reads("/beneficiary/occupationalRisk/incapacityNotifiedOn")
    public final @Nullable Integer getIncapacityNotificationYear() {
        LocalDate notified = getBeneficiary().occupationalRisk().incapacityNotifiedOn();
        return notified == null ? null : notified.getYear();
    }

    /** Years from the notification of the incapacity to the request date. An incomplete last year counts as one. */
    @Reads("/beneficiary/occupationalRisk/incapacityNotifiedOn")
    @Elapsed(Years.STARTED)
    public final @Nullable Integer getStartedYearsSinceIncapacity() {
        LocalDate notified = getBeneficiary().occupationalRisk().incapacityNotifiedOn();
        return notified == null ? null : Years.STARTED.between(notified, getRequestDate());
    }

    /** The training fund of a self-employed person: the given fund, otherwise the fund of the activity. */
    @Reads("/beneficiary/selfEmployment/fund|/beneficiary/selfEmployment/activity")
    public final @Nullable Fund getTrainingFund() {
        Fund named = getBeneficiary().selfEmployment().fund();
        return named == null
                ? tables.funds().fund(getBeneficiary().selfEmployment().activity(), getRequestDate())
                : named;
    }

    /**
     * The training contribution of a micro-entrepreneur on the turnover of the last 12 months, at the lowest rate that
     * applies to the activity.
     */
    @Reads({"/beneficiary/selfEmployment/activity", "/beneficiary/selfEmployment/turnoverLast12Months"})
    public final @Nullable Euros getTurnoverContribution() {
        return tables.funds().contribution(getBeneficiary().selfEmployment(), getRequestDate());
    }

    /** The tax credit for the hours of the bilan, null when they are done in more than one year. */
    @Reads({"/bilan/hours", "/bilan/startDate", "/bilan/endDate|"})
    public final @Nullable TableAmount getTaxCredit() {
        return tables.taxCredit().credit(getBilan());
    }

    /** Full years from the last bilan in the public service to the request date. */
    @Reads("/beneficiary/publicService/lastBilan")
    @Elapsed(Years.FULL)
    public final @Nullable Integer getYearsSincePublicBilan() {
        LocalDate last = getBeneficiary().publicService().lastBilan();
        return last == null ? null : Years.FULL.between(last, getRequestDate());
    }

    private static @Nullable Integer fullMonths(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : Math.toIntExact(ChronoUnit.MONTHS.between(from, to));
    }
}
