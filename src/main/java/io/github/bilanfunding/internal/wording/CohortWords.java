package io.github.bilanfunding.internal.wording;

import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.value.BilingualText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words for what the decisions of a cohort have in common and how they differ. Immutable and thread-safe. */
public final class CohortWords {

    /** More beneficiaries than these are counted, not named. */
    private static final int NAMED = 6;

    private final Words words;
    private final List<FundingDecision> decisions;

    public CohortWords(Words words, CohortDecision cohort) {
        this.words = words;
        this.decisions = cohort.decisions();
    }

    /** The reference of a beneficiary, or its number from 1. */
    public String name(int place) {
        String reference = decisions.get(place).beneficiary();
        return reference == null ? words.of("n° ", "no. ") + (place + 1) : reference;
    }

    /** Some beneficiaries: all, their names, or their number. */
    public String names(List<Integer> places) {
        if (places.size() == decisions.size()) {
            return words.of("tous", "all");
        }
        return places.size() <= NAMED
                ? places.stream().map(this::name).collect(Collectors.joining(", "))
                : places.size() + words.of(" bénéficiaires", " beneficiaries");
    }

    /** The schemes that are applicable to a beneficiary, each with the number of beneficiaries by status. */
    public Map<Scheme, String> statuses() {
        Map<Scheme, Map<SchemeStatus, Integer>> counts = new TreeMap<>();
        for (FundingDecision decision : decisions) {
            for (SchemeVerdict verdict : decision.schemes()) {
                counts.computeIfAbsent(verdict.scheme(), scheme -> new EnumMap<>(SchemeStatus.class))
                        .merge(verdict.status(), 1, Integer::sum);
            }
        }
        Map<Scheme, String> statuses = new TreeMap<>();
        counts.forEach((scheme, byStatus) -> {
            if (byStatus.getOrDefault(SchemeStatus.NOT_APPLICABLE, 0) < decisions.size()) {
                statuses.put(scheme, counted(byStatus));
            }
        });
        return statuses;
    }

    private String counted(Map<SchemeStatus, Integer> byStatus) {
        return Arrays.stream(SchemeStatus.values())
                .filter(byStatus::containsKey)
                .map(status -> words.of(status) + words.of(" : ", ": ") + byStatus.get(status))
                .collect(Collectors.joining(", "));
    }

    /** The schemes of which a beneficiary's decision does not know yet whether they are open. */
    public String undetermined(FundingDecision decision) {
        return decision.schemes().stream()
                .filter(verdict -> verdict.status() == SchemeStatus.UNDETERMINED)
                .map(verdict -> words.of(verdict.label()))
                .collect(Collectors.joining(", "));
    }

    /** The warnings, each with the places of the beneficiaries whom it concerns. */
    public Map<BilingualText, List<Integer>> warnings() {
        Map<BilingualText, List<Integer>> warnings = new LinkedHashMap<>();
        for (int i = 0; i < decisions.size(); i++) {
            for (Notice notice : decisions.get(i).notices()) {
                if (notice.severity() == Severity.WARNING) {
                    warnings.computeIfAbsent(notice.message(), message -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        return warnings;
    }
}
