package io.github.bilanfunding.internal.engine;

import static io.github.bilanfunding.internal.engine.InventedFields.FEW;
import static io.github.bilanfunding.internal.engine.InventedFields.LITTLE;
import static io.github.bilanfunding.internal.engine.InventedFields.MANY;
import static io.github.bilanfunding.internal.engine.InventedFields.MUCH;
import static io.github.bilanfunding.internal.engine.InventedFields.bilan;
import static io.github.bilanfunding.internal.engine.InventedFields.company;
import static io.github.bilanfunding.internal.engine.InventedFields.person;
import static io.github.bilanfunding.internal.engine.InventedFields.publicService;

import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.BilanKind;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.Contract;
import io.github.bilanfunding.request.Fund;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.request.PartialActivity;
import io.github.bilanfunding.request.PublicBranch;
import io.github.bilanfunding.request.SelfEmployment;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Requests that nobody made, as different from one another as can be, to warm a rule base up. They come in groups, the
 * most telling first: whoever has seen enough stops asking.
 */
final class InventedRequests {

    private static final int MORE = 30;
    private static final int[] HEADCOUNTS = {5, 20, 52, 120, 500, 1000, 5000};
    private static final int[] CONTRIBUTIONS = {1, 9, 15, 30, 60, 90, 110, 200};
    private static final List<Boolean> BOTH = List.of(true, false);

    private InventedRequests() {}

    /** Groups of them. */
    static Stream<List<FundingRequest>> on(LocalDate day, Tables tables) {
        return Stream.<Supplier<Stream<FundingRequest>>>of(
                        () -> anyone(day),
                        () -> people(day),
                        () -> publicAgents(day),
                        () -> companies(day),
                        () -> branches(day, tables),
                        () -> farAway(day),
                        () -> funds(day))
                .map(group -> group.get().toList());
    }

    private static Stream<FundingRequest> anyone(LocalDate day) {
        return Stream.of(
                own(person(Status.EMPLOYEE, true, day), company(true, FEW), bilan(day, true, FEW, LITTLE), day),
                own(person(Status.EMPLOYEE, false, day), company(false, MANY), bilan(day, false, MANY, MUCH), day),
                own(
                        person(Status.SELF_EMPLOYED, true, day),
                        company(true, MANY),
                        bilan(day, true, MANY, MUCH).kind(BilanKind.EXECUTIVE).phases(List.of()),
                        day));
    }

    private static Stream<FundingRequest> people(LocalDate day) {
        return Arrays.stream(Status.values())
                .flatMap(status -> BOTH.stream()
                        .map(open -> own(
                                person(status, open, day), company(open, FEW), bilan(day, open, FEW, LITTLE), day)));
    }

    private static Stream<FundingRequest> publicAgents(LocalDate day) {
        return Arrays.stream(PublicBranch.values())
                .flatMap(branch -> BOTH.stream()
                        .map(open -> own(
                                Beneficiary.builder(Status.PUBLIC_AGENT)
                                        .publicService(publicService(branch, open, day)),
                                Company.builder(),
                                bilan(day, open, open ? MORE : FEW, LITTLE),
                                day)));
    }

    private static Stream<FundingRequest> companies(LocalDate day) {
        return Arrays.stream(HEADCOUNTS)
                .boxed()
                .flatMap(size -> BOTH.stream()
                        .flatMap(open -> Arrays.stream(PartialActivity.values())
                                .map(partial -> planned(company(open, size).partialActivity(partial), day))));
    }

    /** The companies of which a table has something to say on the day, and one of which none has. */
    private static Stream<FundingRequest> branches(LocalDate day, Tables tables) {
        return Stream.concat(Stream.of(Company.builder().headcount(FEW)), tables.companies(day))
                .flatMap(company -> Stream.of(
                        planned(company, day),
                        planned(company.opcoEnvelopeLeft(MUCH), day),
                        planned(company.idcc(null), day)));
    }

    /** Every OPCO overseas, in branches with rules of their own, for a bilan that has begun. */
    private static Stream<FundingRequest> farAway(LocalDate day) {
        return Arrays.stream(Opco.values())
                .flatMap(opco -> Stream.of("1486", "1483")
                        .flatMap(idcc -> Stream.of(FEW, MANY)
                                .map(size -> FundingRequest.builder(
                                                day,
                                                Initiative.EMPLOYER,
                                                person(Status.EMPLOYEE, true, day)
                                                        .contract(Contract.FIXED_TERM)
                                                        .build(),
                                                bilan(day, true, FEW, MUCH)
                                                        .startDate(day.minusDays(1))
                                                        .build())
                                        .company(company(true, size)
                                                .opco(opco)
                                                .idcc(idcc)
                                                .region("FR-974")
                                                .build())
                                        .build())));
    }

    private static Stream<FundingRequest> funds(LocalDate day) {
        return Arrays.stream(CONTRIBUTIONS)
                .boxed()
                .flatMap(paid -> Arrays.stream(Fund.values())
                        .flatMap(fund -> BOTH.stream()
                                .flatMap(micro -> BOTH.stream()
                                        .map(treasury -> own(
                                                Beneficiary.builder(Status.SELF_EMPLOYED)
                                                        .selfEmployment(SelfEmployment.builder()
                                                                .fund(fund)
                                                                .micro(micro)
                                                                .treasuryAccess(treasury)
                                                                .trainingContributionPaid(Euros.euros(paid))
                                                                .fundUsedThisYear(LITTLE)
                                                                .build()),
                                                Company.builder(),
                                                bilan(day, micro, FEW, MUCH),
                                                day)))));
    }

    private static FundingRequest planned(Company.Builder company, LocalDate day) {
        return FundingRequest.builder(
                        day,
                        Initiative.EMPLOYER,
                        person(Status.EMPLOYEE, true, day).build(),
                        bilan(day, true, FEW, MUCH).build())
                .company(company.build())
                .build();
    }

    private static FundingRequest own(
            Beneficiary.Builder beneficiary, Company.Builder company, Bilan.Builder bilan, LocalDate day) {
        return FundingRequest.builder(day, Initiative.BENEFICIARY, beneficiary.build(), bilan.build())
                .company(company.build())
                .build();
    }
}
