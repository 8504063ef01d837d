package io.github.bilanfunding.server;

import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;
import java.util.Map;

/** A request that is not answered, for a reason that its sender is told. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Problem> problems;
    private final transient Map<String, String> headers;

    Refusal(int status, List<Problem> problems, Map<String, String> headers) {
        super("status " + status);
        this.status = status;
        this.problems = List.copyOf(problems);
        this.headers = Map.copyOf(headers);
    }

    Refusal(int status, String french, String english) {
        this(status, french, english, Map.of());
    }

    Refusal(int status, String french, String english, Map<String, String> headers) {
        this(status, List.of(new Problem("", new BilingualText(french, english))), headers);
    }

    int status() {
        return status;
    }

    List<Problem> problems() {
        return problems;
    }

    Map<String, String> headers() {
        return headers;
    }
}
