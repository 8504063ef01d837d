package io.github.bilanfunding.cli;

import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The request that is decided when the command line names no file. */
final class Example {

    private static final String RESOURCE = "/io/github/bilanfunding/examples/employee-2026.json";

    private Example() {}

    static RequestDocument document() {
        try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return RequestReader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
