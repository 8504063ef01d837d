package io.github.bilanfunding.internal.cases;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides expert cases and compares what comes out with what they state. */
public final class CaseRun {

    /**
     * What an engine answered to a case: a decision, or the problems of its request.
     *
     * @param decision the decision, null when the request was refused
     * @param problems the problems, empty when it was decided
     */
    private record Answer(@Nullable FundingDecision decision, List<Problem> problems) {}

    private CaseRun() {}

    /**
     * The results of cases, in their order.
     *
     * @param catalogue the catalogue of the rulebook
     * @param decide decides a request under that rulebook
     * @param cases the cases
     * @throws io.github.bilanfunding.error.DecisionException if a rule fails, which is a defect of the rulebook
     */
    public static List<CaseResult> of(
            Catalogue catalogue, Function<FundingRequest, FundingDecision> decide, List<ExpertCase> cases) {
        List<Answer> answers =
                cases.stream().map(expert -> answer(expert, decide)).toList();
        KnownNames names = KnownNames.of(
                catalogue,
                answers.stream().map(Answer::decision).filter(Objects::nonNull).toList());
        List<CaseResult> results = new ArrayList<>(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            results.add(result(cases.get(i), answers.get(i), names));
        }
        return List.copyOf(results);
    }

    private static Answer answer(ExpertCase expert, Function<FundingRequest, FundingDecision> decide) {
        try {
            return new Answer(decide.apply(expert.fundingRequest()), List.of());
        } catch (InvalidRequestException e) {
            return new Answer(null, e.problems());
        }
    }

    private static CaseResult result(ExpertCase expert, Answer answer, KnownNames names) {
        List<String> differences = new ArrayList<>();
        if (!expert.statesAnything()) {
            differences.add("it states nothing that could come out otherwise: add what fires, or who pays");
        }
        FundingDecision decision = answer.decision();
        if (decision == null) {
            addRefusal(expert, answer.problems(), differences);
        } else if (expert.states(Stated.REJECTED)) {
            differences.add("rejected: expected a problem of " + expert.text(Stated.REJECTED) + ", was decided");
        } else {
            differences.addAll(names.unknown(expert));
            differences.addAll(Comparison.differences(expert, decision));
        }
        return new CaseResult(expert, decision, differences);
    }

    private static void addRefusal(ExpertCase expert, List<Problem> problems, List<String> differences) {
        boolean expected = expert.states(Stated.REJECTED)
                && problems.stream().map(Problem::pointer).toList().equals(expert.texts(Stated.REJECTED));
        if (!expected) {
            differences.add((expert.states(Stated.REJECTED)
                            ? "rejected: expected a problem of " + expert.text(Stated.REJECTED) + " alone, was "
                            : "the request is refused: ")
                    + problems.stream()
                            .map(p -> p.pointer() + ": " + p.message().english())
                            .collect(Collectors.joining(" ")));
        }
    }
}
