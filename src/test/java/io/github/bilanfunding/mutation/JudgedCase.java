package io.github.bilanfunding.mutation;

import io.github.bilanfunding.internal.cases.ExpertCase;
import io.github.bilanfunding.internal.cases.Stated;
import io.github.bilanfunding.internal.condition.Quantity;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An expert case with what the rules read of its request. */
final class JudgedCase {

    /** The quantities that come from tables. */
    private static final List<Quantity> OF_TABLES = Stream.of(
                    "opco",
                    "opcoFundsBilan",
                    "opcoExcludesBilan",
                    "opcoTariffKnown",
                    "opcoPerHour",
                    "opcoOutsideEnvelope",
                    "opcoCap",
                    "opcoHours",
                    "opcoShare",
                    "priceBeforeTax",
                    "opcoEnvelope",
                    "opcoWage",
                    "opcoContradicted",
                    "opcoUncertain",
                    "opcoFromOneSource",
                    "trainingFund",
                    "turnoverContribution",
                    "taxCredit")
            .map(Quantity::of)
            .toList();

    private final ExpertCase expert;
    private final FundingRequest request;
    private final Tables tables;
    private final Facts profile;
    private final Map<String, Facts> byScheme = new HashMap<>();
    private final List<Optional<Object>> tableValues;

    JudgedCase(ExpertCase expert, Tables tables) {
        this.expert = expert;
        this.request = expert.fundingRequest();
        this.tables = tables;
        this.profile = new Profile(request, tables, new Findings());
        this.tableValues = tableValues(tables);
    }

    ExpertCase expert() {
        return expert;
    }

    FundingRequest request() {
        return request;
    }

    LocalDate day() {
        return request.requestDate();
    }

    /** All facts at which a rule can look. */
    Stream<Facts> facts(ModelRule rule) {
        RuleInfo info = rule.info();
        Stream<String> schemes = info.scheme().equals(RuleInfo.BILAN)
                ? info.appliesTo().stream().map(scheme -> scheme.code())
                : Stream.of(info.scheme());
        return Stream.concat(Stream.of(profile), schemes.map(this::facts));
    }

    private Facts facts(String scheme) {
        return byScheme.computeIfAbsent(
                scheme, code -> SchemeProfile.criteriaOf(code, request, tables, new Findings()));
    }

    /** What the tables say to the request. */
    List<Optional<Object>> tableValues() {
        return tableValues;
    }

    /** What other tables say to the request. */
    List<Optional<Object>> tableValues(Tables others) {
        return tableValues(request, others);
    }

    /** What tables say to a request. */
    static List<Optional<Object>> tableValues(FundingRequest request, Tables others) {
        Facts facts = new Profile(request, others, new Findings());
        return OF_TABLES.stream()
                .map(quantity -> Optional.ofNullable(quantity.value(facts)))
                .toList();
    }

    /** Whether it says something of a rule by its name. */
    boolean names(String rule) {
        return Stream.of(Stated.FIRES, Stated.SILENT, Stated.UNMET, Stated.UNKNOWN, Stated.PRESUMES, Stated.GAP)
                .anyMatch(stated -> expert.states(stated, rule));
    }
}
