package io.github.bilanfunding.question;

import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.search.Halving;
import io.github.bilanfunding.request.FundingRequest;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/**
 * The whole numbers that a request can hold in a field, without gaps. They are found by trying, since the limits are
 * where requests are checked, and other fields of the request narrow them.
 *
 * @param least the least of them
 * @param most the greatest of them
 */
record Range(int least, int most) {

    static Range of(Field field, FundingRequest request) {
        LongPredicate fits = number -> field.with(request, (int) number).isPresent();
        long least =
                LongStream.range(0, Integer.MAX_VALUE).filter(fits).findFirst().orElseThrow();
        long tooMany = Halving.first(least, Integer.MAX_VALUE, fits.negate());
        return new Range((int) least, (int) tooMany - 1);
    }
}
