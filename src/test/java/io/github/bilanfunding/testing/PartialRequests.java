package io.github.bilanfunding.testing;

import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.record.RecordField;
import io.github.bilanfunding.internal.wording.InputNature;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.request.FundingRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/**
 * Random requests without some of their optional fields, each with a completion. What a funder decided (news) is the
 * same in both. The same for the same seed on every machine. Not thread-safe.
 */
public final class PartialRequests {

    private static final double[] KEPT = {0.05, 0.3, 0.6, 0.9};
    /** The section is left out as a whole, because its fields depend on each other. */
    private static final String LAST_FUNDED = "/beneficiary/cpf/lastFundedBilan";

    private static final Set<String> READ_BY_NO_RULE =
            Set.of("/reference", "/beneficiary/reference", "/beneficiary/name", "/bilan/title");

    private final RandomRequests requests;
    private final Random random;

    /** Starts the sequence of a seed. */
    public PartialRequests(long seed) {
        requests = new RandomRequests(seed);
        random = new Random(seed);
    }

    /**
     * A request and a completion of it.
     *
     * @param partial the request
     * @param completed the same request with more fields
     * @param filled the fields that only the completion has
     */
    public record Pair(FundingRequest partial, FundingRequest completed, List<Field> filled) {

        /** The partial request with one field of the completion. */
        public FundingRequest fill(Field field) {
            return field.component().with(partial, field.value(completed));
        }
    }

    /** The next pair. */
    public Pair next() {
        FundingRequest completed = requests.next();
        FundingRequest partial = completed;
        double kept = KEPT[random.nextInt(KEPT.length)];
        List<Field> filled = new ArrayList<>();
        for (String pointer : FundingRequest.pointers()) {
            Field field = Field.of(pointer);
            if (isOptional(field) && field.value(partial) != null && random.nextDouble() >= kept) {
                FundingRequest without = without(partial, field.component());
                if (without != null) {
                    partial = without;
                    filled.add(field);
                }
            }
        }
        List<Field> alone = new ArrayList<>();
        for (Field field : filled) {
            if (field.with(partial, Objects.requireNonNull(field.value(completed)))
                    .isPresent()) {
                alone.add(field);
            }
        }
        return new Pair(partial, completed, alone);
    }

    private static FundingRequest without(FundingRequest request, RecordField field) {
        try {
            return field.with(request, null);
        } catch (RuntimeException e) {
            // a required field, or one without which another makes no sense
            return null;
        }
    }

    private static boolean isOptional(Field field) {
        return !READ_BY_NO_RULE.contains(field.pointer())
                && !field.pointer().startsWith(LAST_FUNDED)
                && InputWords.of(field.pointer()).nature() != InputNature.NEWS;
    }
}
