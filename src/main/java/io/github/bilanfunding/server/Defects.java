package io.github.bilanfunding.server;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells the log where a defect is. It leaves the messages out, which may quote a request. */
final class Defects {

    private Defects() {}

    static String report(String place, Throwable failure) {
        return place + " 500 " + failure.getClass().getName()
                + Arrays.stream(failure.getStackTrace())
                        .map(frame -> "\n\tat " + frame)
                        .collect(Collectors.joining());
    }
}
