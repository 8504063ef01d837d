package io.github.bilanfunding.schema;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.value.BilingualText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The title and the description of a part of a document.
 *
 * @param title a noun phrase without an article
 * @param description sentences, empty when the title says it all
 */
record SchemaWords(BilingualText title, BilingualText description) {

    private static final String FILE = "schema.csv";
    private static final Map<String, SchemaWords> BY_NAME = CsvRow.of(FILE, Resources.text(FILE)).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("name"), SchemaWords::read));

    /**
     * The words for a document, a section or a type, or for a member: those for the member of this type, otherwise those
     * for any member of its name.
     *
     * @throws RulebookException if the file has no row for it
     */
    static SchemaWords of(String name) {
        return find(name)
                .or(() -> find(name.substring(name.lastIndexOf('/') + 1)))
                .orElseThrow(() -> new RulebookException(FILE + " has no words for " + name + ": add it to " + FILE));
    }

    /** The words for exactly this name, empty when the file has no row for it. */
    static Optional<SchemaWords> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static SchemaWords read(CsvRow row) {
        return new SchemaWords(row.text("title"), row.text("description"));
    }

    /** The words as members of a schema. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("title", title);
        if (!description.french().isEmpty()) {
            members.put("description", description);
        }
        return members;
    }
}
