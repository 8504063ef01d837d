package io.github.bilanfunding.question;

import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.request.FundingRequest;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The whole numbers that a request can hold in a field, found by trying: the bounds stand where requests are checked, and
 * other fields of the request narrow them.
 *
 * @param least the least of them
 * @param most the greatest of them
 */
record Range(int least, int most) {

    static Range of(Field field, FundingRequest request) {
        IntPredicate fits = value -> field.with(request, value).isPresent();
        int least =
                IntStream.range(0, Integer.MAX_VALUE).filter(fits).findFirst().orElseThrow();
        return new Range(least, greatest(fits, least));
    }

    /** The numbers that fit stand together: halves the way to the first that does not. */
    private static int greatest(IntPredicate fits, int least) {
        int in = least;
        int out = Integer.MAX_VALUE;
        while (out - in > 1) {
            int middle = in + (out - in) / 2;
            if (fits.test(middle)) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return in;
    }
}
