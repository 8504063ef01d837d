package io.github.bilanfunding.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server for all tests of a class, which must end with nothing logged. */
final class ServedLaw implements BeforeAllCallback, AfterAllCallback {

    private @Nullable Served served;

    Served get() {
        return Objects.requireNonNull(served, "the tests have not begun");
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        served = Served.law();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        assertThat(get().log()).isEmpty();
        get().close();
    }
}
