package io.github.bilanfunding.mutation;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    /**
     * A rank orders the offers of a route, of which those of one rank stand in the order of their schemes, and of one scheme's
     * offers of one rank only the largest counts: the rule has the same place among those that apply on one of its days.
     */
    private boolean keepsOrder(RuleInfo original, RuleInfo changed) {
        return model.rules().values().stream()
                .map(ModelRule::info)
                .filter(other -> other.kind() == RuleKind.OFFER
                        && !other.id().equals(original.id())
                        && Objects.equals(other.route(), original.route())
                        && overlap(other, original))
                .allMatch(other -> order(other, original) == order(other, changed));
    }

    private static boolean overlap(RuleInfo one, RuleInfo other) {
        return Stream.of(one.validFrom(), other.validFrom()).allMatch(day -> !isOver(one, day) && !isOver(other, day));
    }

    private static boolean isOver(RuleInfo rule, LocalDate day) {
        LocalDate last = rule.validTo();
        return last != null && last.isBefore(day);
    }

    private int order(RuleInfo one, RuleInfo other) {
        int byRank = Integer.compare(one.rank(), other.rank());
        return byRank != 0 ? byRank : Integer.signum(Integer.compare(scheme(one), scheme(other)));
    }

    /** The place of its scheme; a rule of several schemes has none. */
    private int scheme(RuleInfo rule) {
        List<String> codes =
                model.catalogue().schemes().stream().map(Scheme::code).toList();
        return codes.indexOf(rule.scheme());
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
