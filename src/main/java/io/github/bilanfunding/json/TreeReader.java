package io.github.bilanfunding.json;

import io.github.bilanfunding.error.Problem;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON documents that hold more than one request, such as a list of them, into a tree. The text is read as strictly as
 * that of a request: duplicate keys, nulls, comments and text after the document are problems. Thread-safe.
 */
public final class TreeReader {

    private TreeReader() {}

    /**
     * {@return the members of the object in a document, null when it holds none} Members are maps, lists, strings, booleans,
     * {@link java.math.BigInteger} and {@link java.math.BigDecimal}.
     *
     * @param document the document in UTF-8, at most {@link RequestReader#MAX_BYTES} long, not null
     * @param problems takes each problem of the document, at least one when null is returned, not null
     * @throws io.github.bilanfunding.error.MissingDependencyException if jackson-core is absent
     */
    public static @Nullable Map<?, ?> members(byte[] document, Consumer<Problem> problems) {
        Problems found = new Problems();
        Map<?, ?> members = Documents.object(document, RequestReader.MAX_BYTES, found, "le document", "the document");
        found.found().forEach(problems);
        return members;
    }
}
