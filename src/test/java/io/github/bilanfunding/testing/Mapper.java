package io.github.bilanfunding.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.bilanfunding.error.InvalidDocumentException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of one line of Jackson with the library's module, as a host has it. */
public enum Mapper {
    JACKSON_2 {

        private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

        @Override
        public <T> T read(byte[] json, Class<T> type) throws IOException {
            return mapper.readValue(json, type);
        }

        @Override
        public <T> List<T> readList(String json, Class<T> type) throws IOException {
            ObjectReader reader = mapper.readerForListOf(type);
            return reader.readValue(json);
        }

        @Override
        public <T> T readTree(String json, Class<T> type) throws IOException {
            return mapper.treeToValue(mapper.readTree(json), type);
        }

        @Override
        public String write(Object value) {
            return text(() -> mapper.writeValueAsString(value));
        }

        @Override
        public String write(Object value, Language language) {
            ObjectMapper inLanguage =
                    new ObjectMapper().registerModule(new io.github.bilanfunding.jackson2.FundingModule(language));
            return text(() -> inLanguage.writeValueAsString(value));
        }

        @Override
        public String indented(Object value) {
            return text(() -> mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value));
        }

        @Override
        public String tree(Object value) {
            return text(() ->
                    mapper.writeValueAsString(mapper.<com.fasterxml.jackson.databind.JsonNode>valueToTree(value)));
        }
    },

    JACKSON_3 {

        private final JsonMapper mapper =
                JsonMapper.builder().findAndAddModules().build();

        @Override
        public <T> T read(byte[] json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public <T> List<T> readList(String json, Class<T> type) {
            return mapper.readerForListOf(type).readValue(json);
        }

        @Override
        public <T> T readTree(String json, Class<T> type) {
            return mapper.treeToValue(mapper.readTree(json), type);
        }

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public String write(Object value, Language language) {
            return JsonMapper.builder()
                    .addModule(new io.github.bilanfunding.jackson.FundingModule(language))
                    .build()
                    .writeValueAsString(value);
        }

        @Override
        public String indented(Object value) {
            return mapper.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value);
        }

        @Override
        public String tree(Object value) {
            return mapper.writeValueAsString(mapper.valueToTree(value));
        }
    };

    /** The value of a document. */
    public abstract <T> T read(byte[] json, Class<T> type) throws IOException;

    /** The values of a list. */
    public abstract <T> List<T> readList(String json, Class<T> type) throws IOException;

    /** The value of a document that the mapper has made a tree of. */
    public abstract <T> T readTree(String json, Class<T> type) throws IOException;

    /** A value as JSON, in French. */
    public abstract String write(Object value);

    /** A value as JSON. */
    public abstract String write(Object value, Language language);

    /** A value as the mapper indents it. */
    public abstract String indented(Object value);

    /** A value as JSON, by the mapper's tree. */
    public abstract String tree(Object value);

    /** What reads something, or fails. */
    public interface Reading {

        /** Reads it. */
        Object read() throws IOException;
    }

    /** The problems for which a value is refused, none when it is read; the mapper's own refusals are thrown. */
    public static List<Problem> problems(Reading reading) throws IOException {
        try {
            reading.read();
            return List.of();
        } catch (JacksonException | JsonProcessingException e) {
            if (e.getCause() instanceof InvalidDocumentException invalid) {
                return invalid.problems();
            }
            throw e;
        }
    }

    private interface Writing {

        String text() throws IOException;
    }

    private static String text(Writing writing) {
        try {
            return writing.text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
