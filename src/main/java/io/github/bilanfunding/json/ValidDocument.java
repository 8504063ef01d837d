package io.github.bilanfunding.json;

import io.github.bilanfunding.error.InvalidDocumentException;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Euros;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a valid document from its tokens, without a tree. It gives up at whatever is wrong: the strict reader then reads the
 * document again, and says what is wrong. It does not count values: a valid document has fewer than the strict reader takes.
 */
final class ValidDocument {

    /** It keeps the names of the documents whose parsers were closed: these have no others than the records have. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();

    /** Stops the reading. */
    private static final class UnusualException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnusualException() {
            super(null, null, false, false);
        }
    }

    private final JsonParser parser;

    private ValidDocument(JsonParser parser) {
        this.parser = parser;
    }

    /** The request of one beneficiary or of a cohort in a document, null if the strict reader must look at it. */
    static @Nullable Record read(byte[] document) {
        if (!isUtf8(document)) {
            return null;
        }
        Record single = read(FundingRequest.class, document);
        return single == null ? read(CohortRequest.class, document) : single;
    }

    private static @Nullable Record read(Class<? extends Record> type, byte[] document) {
        try {
            @SuppressWarnings("resource") // closed at the end of a valid document only, see FACTORY
            JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document);
            ValidDocument valid = new ValidDocument(parser);
            require(parser.nextToken() == JsonToken.START_OBJECT);
            Record read = valid.record(RecordPlan.of(type));
            require(parser.nextToken() == null);
            parser.close();
            return read;
        } catch (UnusualException
                | InvalidDocumentException
                | JacksonException
                | DateTimeException
                | NumberFormatException e) {
            return null;
        }
    }

    /** The parser takes more than the standard does. */
    private static boolean isUtf8(byte[] document) {
        for (byte b : document) {
            if (b < 0) {
                return DocumentText.malformed(ByteBuffer.wrap(document)).isEmpty();
            }
        }
        return true;
    }

    private Record record(RecordPlan plan) {
        List<RecordPlan.Member> members = plan.members();
        @Nullable Object[] read = new Object[members.size()];
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            int place = plan.place(parser.currentName());
            require(place >= 0 && read[place] == null);
            RecordPlan.Member member = members.get(place);
            JsonToken token = parser.nextToken();
            read[place] = member.isList() ? list(token, member) : value(token, member);
        }
        for (int i = 0; i < read.length; i++) {
            if (read[i] == null) {
                read[i] = members.get(i).absent();
            }
        }
        return plan.made(read);
    }

    private List<Object> list(JsonToken first, RecordPlan.Member member) {
        require(first == JsonToken.START_ARRAY);
        List<Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            require(items.size() < JsonTree.MAX_ITEMS);
            items.add(value(token, member));
        }
        return items;
    }

    private Object value(JsonToken token, RecordPlan.Member member) {
        Class<?> type = member.type();
        if (type == Euros.class) {
            return euros(token);
        } else if (type.isRecord()) {
            require(token == JsonToken.START_OBJECT);
            return record(RecordPlan.of(type));
        } else if (type == Integer.class) {
            require(token == JsonToken.VALUE_NUMBER_INT);
            return parser.getIntValue();
        } else if (type == Boolean.class) {
            require(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE);
            return token == JsonToken.VALUE_TRUE;
        }
        String text = text(token);
        if (type == LocalDate.class) {
            require(ScalarReader.isDay(text));
            return ScalarReader.day(text);
        }
        return type.isEnum() ? constant(member, text) : text;
    }

    private static Object constant(RecordPlan.Member member, String name) {
        Object constant = member.constants().get(name);
        if (constant == null) {
            throw new UnusualException();
        }
        return constant;
    }

    private Euros euros(JsonToken token) {
        require(token.isNumeric() && parser.getStringLength() <= JsonTree.MAX_NUMBER);
        BigDecimal number = parser.getDecimalValue();
        require(ScalarReader.isAmount(number));
        return Euros.euros(number);
    }

    private String text(JsonToken token) {
        require(token == JsonToken.VALUE_STRING && parser.getStringLength() <= JsonTree.MAX_TEXT);
        return parser.getString();
    }

    private static void require(boolean usual) {
        if (!usual) {
            throw new UnusualException();
        }
    }
}
