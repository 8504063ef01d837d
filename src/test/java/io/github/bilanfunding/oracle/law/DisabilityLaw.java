package io.github.bilanfunding.oracle.law;

import static io.github.bilanfunding.oracle.law.Truth.isTrue;
import static io.github.bilanfunding.oracle.law.Truth.when;

/** Who benefits from the employment obligation: L5212-13. */
final class DisabilityLaw {

    private DisabilityLaw() {}

    /** 1° recognised, or 2° an incapacity of 10 % and more with a pension, which is presumed. */
    static Truth isRecognised(Asked asked) {
        Boolean recognised = asked.person().disability().recognisedWorker();
        if (recognised != null) {
            return Truth.of(recognised);
        }
        Truth pension = when(asked.person().occupationalRisk().permanentIncapacityRate(), rate -> rate >= 10);
        return pension == Truth.TRUE ? Truth.PRESUMED : isTrue(recognised);
    }

    /** Health is never asked of who did not speak of it. */
    static boolean isSilent(Asked asked) {
        return asked.person().disability().recognisedWorker() == null
                && !isRecognised(asked).holds();
    }
}
