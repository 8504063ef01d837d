package io.github.bilanfunding.internal.wording;

import io.github.bilanfunding.decision.Gap;
import io.github.bilanfunding.decision.GapUnit;
import io.github.bilanfunding.value.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

/** The words for a gap: il manque 4 mois, 6 heures de trop. Immutable and thread-safe. */
public final class GapWords {

    private final Words words;
    private final Function<LocalDate, String> days;

    /** Words for a report, with its own notation of days. */
    public GapWords(Words words, Function<LocalDate, String> days) {
        this.words = words;
        this.days = days;
    }

    public String of(Gap gap) {
        String amount = gap.unit() == GapUnit.EUROS
                ? words.amount(Euros.euros(gap.amount()))
                : gap.amount() + " "
                        + words.of(
                                gap.amount().compareTo(BigDecimal.ONE) == 0
                                        ? gap.unit().one()
                                        : gap.unit().label());
        String opensOn =
                gap.opensOn() == null ? "" : words.of(", ouvert le ", ", open on ") + days.apply(gap.opensOn());
        return switch (gap.direction()) {
                    case TOO_LITTLE -> words.of("il manque " + amount, amount + " short");
                    case TOO_MUCH -> words.of(amount + " de trop", amount + " too much");
                }
                + opensOn;
    }
}
