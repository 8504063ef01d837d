package io.github.bilanfunding.advice;

import io.github.bilanfunding.internal.search.Halving;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Looks for what the employer could pay for a beneficiary's own project: the least amount after which the least remains,
 * and, where a smaller amount already saves more than itself, the least that does.
 */
final class TopUps {

    private final Trials trials;
    private final String pointer;
    private final BilingualText text;
    private final Euros given;

    private TopUps(Trials trials, String pointer, BilingualText text) {
        this.trials = trials;
        this.pointer = pointer;
        this.text = text;
        this.given = trials.request().value(pointer) instanceof Euros amount ? amount : Euros.ZERO;
    }

    static List<Help> of(Trials trials) {
        if (trials.request().initiative() == Initiative.EMPLOYER) {
            return List.of();
        }
        BilingualText cpf =
                new BilingualText("Demander à l'employeur d'abonder le CPF de", "Ask the employer to pay into the CPF");
        BilingualText budget = new BilingualText("Demander à l'employeur de financer", "Ask the employer to pay");
        return Stream.of(
                        new TopUps(trials, "/company/cpfTopUp", cpf),
                        new TopUps(trials, "/company/trainingBudget", budget))
                .flatMap(TopUps::helps)
                .toList();
    }

    private Stream<Help> helps() {
        long remaining = trials.decision().plan().remaining().amount().cents();
        Euros most = gain(remaining);
        if (!most.isPositive()) {
            return Stream.empty();
        }
        long enough = Halving.first(0, remaining, cents -> gain(cents).compareTo(most) >= 0);
        long lever = most.cents() > enough
                ? Halving.first(0, enough, cents -> gain(cents).cents() > cents)
                : enough;
        return LongStream.of(enough, lever).distinct().boxed().flatMap(cents -> help(cents).stream());
    }

    private Euros gain(long cents) {
        return trial(cents).map(Trial::gain).orElse(Euros.ZERO);
    }

    private Optional<Trial> trial(long cents) {
        return trials.trial(List.of(new Change(pointer, inAll(cents))));
    }

    private Optional<Help> help(long cents) {
        BilingualText amount = text.and(" ", inAll(cents).inWords());
        BilingualText words = given.isPositive() ? amount.and("", insteadOf(given.inWords())) : amount;
        return trial(cents)
                .filter(Trial::helps)
                .map(trial -> trials.decided(trial).help(words));
    }

    private Euros inAll(long cents) {
        return given.plus(new Euros(cents));
    }

    private static BilingualText insteadOf(BilingualText given) {
        return new BilingualText(" en tout, au lieu de ", " in all, instead of ").and("", given);
    }
}
