package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What must be filed for a cohort. {@link Paperwork#of(CohortRequest, CohortDecision, int, Catalogue)} makes the papers of
 * one beneficiary. Immutable and thread-safe.
 *
 * @param formalities the formalities, each once, sorted by last day, those without a last day at the end, not null
 * @param earliestStart the first day on which the bilan can start for all beneficiaries when all formalities of the
 *     recommended plans are filed on the request date, not null
 */
public record CohortPaperwork(List<SharedDeadline> formalities, LocalDate earliestStart) {

    /**
     * Copies the list.
     *
     * @param formalities as the component
     * @param earliestStart as the component
     */
    public CohortPaperwork {
        formalities = List.copyOf(formalities);
    }

    /**
     * {@return what must be filed for a cohort}
     *
     * @param request the request of the cohort that was decided, not null
     * @param decision the decision on the cohort, not null
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @throws IllegalArgumentException if the decision is on another request, or if the catalogue belongs to another
     *     rulebook than the decision
     */
    public static CohortPaperwork of(CohortRequest request, CohortDecision decision, Catalogue catalogue) {
        Fingerprint.requireSame(request, decision.requestFingerprint());
        Map<Deadline, List<Integer>> shared = new LinkedHashMap<>();
        LocalDate earliest = decision.requestDate();
        for (int i = 0; i < decision.decisions().size(); i++) {
            Deadlines own =
                    Deadlines.of(decision.decisions().get(i), request.bilan().startDate(), catalogue);
            for (Deadline deadline : own.formalities()) {
                shared.computeIfAbsent(deadline, d -> new ArrayList<>()).add(i);
            }
            earliest = own.earliestStart().isAfter(earliest) ? own.earliestStart() : earliest;
        }
        return new CohortPaperwork(
                shared.entrySet().stream()
                        .map(entry -> new SharedDeadline(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(SharedDeadline::deadline, Deadlines.MOST_URGENT_FIRST))
                        .toList(),
                earliest);
    }
}
