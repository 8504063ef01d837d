package io.github.bilanfunding.request;

import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.FieldLimit;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through the check of a request and notes the limit of each field instead of checking its value. */
final class FieldLimits extends RequestCheck {

    private static final Euros CENT = new Euros(1);

    /** The limits by the pointers of their fields. The fields of the first grant stand for those of all grants. */
    static final Map<String, FieldLimit> ALL = all();

    private final Map<String, FieldLimit> noted = new LinkedHashMap<>();

    private static Map<String, FieldLimit> all() {
        FieldLimits limits = new FieldLimits();
        limits.head(null, LocalDate.EPOCH, Initiative.BENEFICIARY);
        limits.beneficiary(
                "/beneficiary",
                Beneficiary.builder(Status.EMPLOYEE)
                        .grants(List.of(new Grant(GrantFunder.OTHER, CENT, true)))
                        .build());
        limits.company(Company.UNKNOWN);
        limits.bilan(Bilan.builder(CENT).build());
        return Collections.unmodifiableMap(limits.noted);
    }

    @Override
    void length(String pointer, @Nullable String value, int max) {
        noted.put(pointer, FieldLimit.ofLength(max));
    }

    @Override
    void range(String pointer, @Nullable Integer value, int min, int max) {
        noted.put(pointer, FieldLimit.ofNumber(min, max));
    }

    @Override
    boolean amount(String pointer, @Nullable Euros value) {
        noted.put(pointer, FieldLimit.ofAmount(Euros.ZERO, Euros.MAX));
        return true;
    }

    @Override
    void positive(String pointer, Euros value, Euros max) {
        noted.put(pointer, FieldLimit.ofAmount(CENT, max));
    }

    @Override
    void pattern(String pointer, @Nullable String value, Pattern pattern, String example) {
        noted.put(pointer, FieldLimit.ofForm(pattern));
    }
}
