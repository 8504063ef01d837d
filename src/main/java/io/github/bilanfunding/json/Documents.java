package io.github.bilanfunding.json;

import io.github.bilanfunding.internal.resource.Part;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens the documents that callers write: JSON objects of a limited size. */
final class Documents {

    private Documents() {}

    /** The bytes of a stream, at most one more than a document may have. */
    static byte[] bytes(InputStream in, int maxBytes) throws IOException {
        // buffered, because FileInputStream.readNBytes asks for the file position, and a pipe has none
        return new BufferedInputStream(in).readNBytes(maxBytes + 1);
    }

    /** The members of a document. Returns null and adds a problem when it is no JSON object, or too long. */
    static @Nullable Map<?, ?> object(byte[] document, int maxBytes, Problems problems, String french, String english) {
        return object(document, maxBytes, JsonTree.KEPT, problems, french, english);
    }

    /** The members of a document, in which items of lists are exchanged while it is read. */
    static @Nullable Map<?, ?> object(
            byte[] document, int maxBytes, JsonTree.Items items, Problems problems, String french, String english) {
        if (document.length > maxBytes) {
            problems.add(
                    "",
                    "le document dépasse " + maxBytes + " octets : partagez-le, ou raccourcissez-le.",
                    "the document exceeds " + maxBytes + " bytes: split or shorten it.");
            return null;
        }
        return object(
                Part.JSON.use(() -> JsonDocument.parse(document, problems, null, items)), problems, french, english);
    }

    /** The members of a value. Returns null and adds a problem when it is no JSON object. */
    static @Nullable Map<?, ?> object(@Nullable Object tree, Problems problems, String french, String english) {
        if (tree instanceof Map<?, ?> members) {
            return members;
        }
        if (tree != null) {
            problems.add("", french + " est un objet JSON : { … }.", english + " is a JSON object: { … }.");
        }
        return null;
    }
}
