package io.github.bilanfunding.advice;

import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for what the employer could pay for a beneficiary's own project: the least that leaves the least, and, where a
 * first euro brings more than itself, the least that does.
 */
final class TopUps {

    private final Search search;
    private final String pointer;
    private final BilingualText text;
    private final Euros now;

    private TopUps(Search search, String pointer, BilingualText text) {
        this.search = search;
        this.pointer = pointer;
        this.text = text;
        this.now = search.value(pointer) instanceof Euros given ? given : Euros.ZERO;
    }

    static List<Help> of(Search search) {
        if (search.request().initiative() == Initiative.EMPLOYER) {
            return List.of();
        }
        BilingualText cpf = new BilingualText(
                "Demander à l'employeur de verser sur le CPF ", "Ask the employer to pay into the CPF ");
        BilingualText budget = new BilingualText("Demander à l'employeur de payer ", "Ask the employer to pay ");
        List<Help> helps = new ArrayList<>(new TopUps(search, "/company/cpfTopUp", cpf).helps());
        helps.addAll(new TopUps(search, "/company/trainingBudget", budget).helps());
        return helps;
    }

    private List<Help> helps() {
        long remaining = search.decision().plan().remaining().amount().cents();
        Euros most = gain(remaining);
        if (!most.isPositive()) {
            return List.of();
        }
        long enough = enough(most, remaining);
        long lever = most.cents() > enough ? lever(enough) : enough;
        List<Help> helps = new ArrayList<>();
        help(enough).ifPresent(helps::add);
        if (lever < enough) {
            help(lever).ifPresent(helps::add);
        }
        return helps;
    }

    /** The fewest cents that bring a gain, of which so many are known to be enough. */
    private long enough(Euros gain, long cents) {
        long low = 0;
        long high = cents;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (gain(middle).compareTo(gain) >= 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** The cent that brings more than itself, among the first so many that together do. */
    private long lever(long cents) {
        long low = 0;
        long high = cents;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (gain(middle).minus(gain(low)).cents() > middle - low) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private Euros gain(long cents) {
        return trial(cents).map(Trial::gain).orElse(Euros.ZERO);
    }

    private Optional<Trial> trial(long cents) {
        return search.trial(List.of(new Change(pointer, now.plus(new Euros(cents)))));
    }

    private Optional<Help> help(long cents) {
        BilingualText amount = now.plus(new Euros(cents)).inWords();
        BilingualText inAll = now.isPositive()
                ? new BilingualText(
                        " en tout, au lieu de " + now.inWords().french(),
                        " in all, instead of " + now.inWords().english())
                : new BilingualText("", "");
        return trial(cents)
                .filter(Trial::helps)
                .map(trial -> trial.help(new BilingualText(
                        text.french() + amount.french() + inAll.french(),
                        text.english() + amount.english() + inAll.english())));
    }
}
