package io.github.bilanfunding.json;

import io.github.bilanfunding.internal.resource.PackedBytes;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A long list of a document that was read without problems. Its items are read again whenever it is iterated, and only one of
 * them is held. Access by a place reads all items before it.
 */
final class StreamedList extends AbstractList<@Nullable Object> {

    private final PackedBytes document;
    private final List<String> path;
    private final int size;

    /** The list that stands in a document at a path of names. */
    StreamedList(PackedBytes document, List<String> path, int size) {
        this.document = document;
        this.path = path;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public @Nullable Object get(int index) {
        Iterator<@Nullable Object> items = iterator();
        for (int i = 0; i < index; i++) {
            items.next();
        }
        return items.next();
    }

    @Override
    public Iterator<@Nullable Object> iterator() {
        JsonParser parser = JsonDocument.parser(document);
        parser.nextToken();
        path.forEach(name -> enter(parser, name));
        return new Items(parser);
    }

    /** Goes to the value of a member of the object that begins here. */
    private static void enter(JsonParser parser, String name) {
        parser.nextToken();
        while (!name.equals(parser.currentName())) {
            parser.nextToken();
            parser.skipChildren();
            parser.nextToken();
        }
        parser.nextToken();
    }

    /** The items of the list that begins here. */
    private static final class Items implements Iterator<@Nullable Object> {

        private final JsonParser parser;

        Items(JsonParser parser) {
            this.parser = parser;
            advance();
        }

        private void advance() {
            if (parser.nextToken() == JsonToken.END_ARRAY) {
                parser.close();
            }
        }

        @Override
        public boolean hasNext() {
            return !parser.isClosed();
        }

        @Override
        public @Nullable Object next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Object item = new JsonTree<>(
                            new ParserTokens(parser), new Problems(), StoredDecision.Null.NULL, JsonTree.KEPT)
                    .read();
            advance();
            return item;
        }
    }
}
