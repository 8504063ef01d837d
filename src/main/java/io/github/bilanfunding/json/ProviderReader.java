package io.github.bilanfunding.json;

import io.github.bilanfunding.error.InvalidProviderException;
import io.github.bilanfunding.request.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a provider writes once, as strictly as {@link RequestReader} reads a request. All errors are reported at
 * once. Thread-safe.
 */
public final class ProviderReader {

    /** The largest document that is read, in bytes: 1 MB. */
    public static final int MAX_BYTES = 1_000_000;

    private ProviderReader() {}

    /**
     * {@return the provider in a stream}
     *
     * @param in the document in UTF-8, read to its end and not closed, not null
     * @throws InvalidProviderException with every problem found, if there is any
     * @throws IOException if the stream cannot be read
     */
    public static Provider read(InputStream in) throws IOException {
        return read(Documents.bytes(in, MAX_BYTES));
    }

    /**
     * {@return the provider in a document}
     *
     * @param document the document in UTF-8, not null
     * @throws InvalidProviderException with every problem found, if there is any
     */
    public static Provider read(byte[] document) {
        Problems problems = new Problems();
        return bind(Documents.object(document, MAX_BYTES, problems, "un organisme", "a provider"), problems);
    }

    /** The provider of a JSON tree. Its own problems are added to those that were found before. */
    static Provider bind(@Nullable Map<?, ?> members, Problems problems) {
        Provider provider = members == null ? null : RecordBinder.bind(Provider.class, members, problems);
        if (!problems.isEmpty()) {
            throw new InvalidProviderException(problems.found(), problems.further());
        }
        return Objects.requireNonNull(provider);
    }
}
