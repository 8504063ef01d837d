package io.github.bilanfunding.internal.wording;

import io.github.bilanfunding.decision.Gap;
import io.github.bilanfunding.decision.GapUnit;
import io.github.bilanfunding.value.Euros;
import java.math.BigDecimal;

/** The words for a gap: il manque 4 mois, 6 heures de trop. Immutable and thread-safe. */
public final class GapWords {

    private final Words words;

    public GapWords(Words words) {
        this.words = words;
    }

    public String of(Gap gap) {
        String amount = gap.unit() == GapUnit.EUROS
                ? words.amount(Euros.euros(gap.amount()))
                : gap.amount() + " "
                        + words.of(
                                gap.amount().compareTo(BigDecimal.ONE) == 0
                                        ? gap.unit().one()
                                        : gap.unit().label());
        String opensOn = gap.opensOn() == null ? "" : words.of(", ouvert le ", ", open on ") + words.day(gap.opensOn());
        return switch (gap.direction()) {
                    case TOO_LITTLE -> words.of("il manque " + amount, amount + " short");
                    case TOO_MUCH -> words.of(amount + " de trop", amount + " too much");
                }
                + opensOn;
    }
}
