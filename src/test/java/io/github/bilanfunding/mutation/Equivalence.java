package io.github.bilanfunding.mutation;

import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Proves that a mistake changes no decision at all.
 *
 * @param model the rulebook without a mistake
 */
record Equivalence(RulebookModel model) {

    /** Whether no request is decided otherwise, as far as can be proved. */
    boolean isProved(Mutant mutant) {
        RulebookModel mutated = mutant.mistake().apply(model);
        ModelRule original = model.rules().get(mutant.subject());
        ModelRule changed = mutated.rules().get(mutant.subject());
        if (original != null && changed != null) {
            return switch (mutant.kind()) {
                case InfoChanges.RANK -> keepsOrder(original.info(), changed.info());
                case InfoChanges.PERIOD -> isForNobody(original, changed);
                default -> false;
            };
        }
        return mutant.subject().equals(RateGrid.FILE) && new RateGrid(model, mutated).saysTheSame();
    }

    /** Ranks only order the offers of a route: the rule has the same place among those that apply on one of its days. */
    private boolean keepsOrder(RuleInfo original, RuleInfo changed) {
        return others(original)
                .allMatch(other -> Integer.signum(other.rank() - original.rank())
                        == Integer.signum(other.rank() - changed.rank()));
    }

    private Stream<RuleInfo> others(RuleInfo rule) {
        return model.rules().values().stream()
                .map(ModelRule::info)
                .filter(other -> other.kind() == RuleKind.OFFER
                        && !other.id().equals(rule.id())
                        && String.valueOf(other.route()).equals(String.valueOf(rule.route())));
    }

    /** On the day on which they differ, no gate lets anybody into the scheme whose profile the rule looks at. */
    private boolean isForNobody(ModelRule original, ModelRule changed) {
        return original.phase().contains("\"")
                && differing(original.info(), changed.info())
                        .allMatch(day -> model.rules().values().stream()
                                .map(ModelRule::info)
                                .noneMatch(gate -> gate.kind() == RuleKind.GATE
                                        && gate.scheme().equals(original.info().scheme())
                                        && gate.appliesOn(day)));
    }

    private static Stream<LocalDate> differing(RuleInfo original, RuleInfo changed) {
        return Stream.of(original, changed)
                .flatMap(rule -> Stream.concat(Stream.of(rule.validFrom()), Stream.ofNullable(rule.validTo())))
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .distinct()
                .filter(day -> original.appliesOn(day) != changed.appliesOn(day));
    }
}
