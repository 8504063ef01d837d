package io.github.bilanfunding.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Validates documents against a JSON Schema, formats included, with a library of others. */
public final class SchemaValidator {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Schema schema;

    private SchemaValidator(Schema schema) {
        this.schema = schema;
    }

    /** Validates against a schema. */
    public static SchemaValidator of(String schema) {
        return new SchemaValidator(REGISTRY.getSchema(schema, InputFormat.JSON));
    }

    /** Validates against a schema in which no object may have members that the schema does not describe. */
    public static SchemaValidator closed(String schema) {
        Map<String, Object> tree = Json.object(schema);
        tree.remove("$id");
        close(tree);
        return of(Json.write(tree));
    }

    /** Validates schemas. */
    public static SchemaValidator ofSchemas() {
        return new SchemaValidator(
                REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));
    }

    /** What is wrong with a document, empty when it is valid. */
    public List<String> problems(String document) {
        return schema
                .validate(
                        EXACT.readTree(document),
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static void close(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            if (map.get("properties") instanceof Map<?, ?>) {
                @SuppressWarnings("unchecked")
                Map<String, Object> object = (Map<String, Object>) map;
                object.put("additionalProperties", false);
            }
            map.values().forEach(SchemaValidator::close);
        } else if (tree instanceof List<?> list) {
            list.forEach(SchemaValidator::close);
        }
    }
}
