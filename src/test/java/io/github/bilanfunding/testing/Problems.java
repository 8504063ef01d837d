package io.github.bilanfunding.testing;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refusal says. */
public final class Problems {

    private Problems() {}

    /** Every problem for which something is refused; none when it is accepted. */
    public static List<Problem> of(ThrowingCallable call) {
        InvalidRequestException refusal = catchThrowableOfType(InvalidRequestException.class, call);
        return refusal == null ? List.of() : refusal.problems();
    }

    /** Where the problems are. */
    public static List<String> pointers(ThrowingCallable call) {
        return of(call).stream().map(Problem::pointer).toList();
    }
}
