package io.github.bilanfunding.report;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.value.Language;
import io.github.bilanfunding.value.RulebookVersion;
import java.util.List;

/** Writes the reference of the fields of a request. Immutable and thread-safe. */
public final class FieldReport {

    private final RulebookVersion rulebook;
    private final List<FieldInfo> fields;

    /**
     * A report about some fields.
     *
     * @param catalogue the catalogue of the rules that read the fields, not null
     * @param fields the fields, in the order of the report, not null
     */
    public FieldReport(Catalogue catalogue, List<FieldInfo> fields) {
        this.rulebook = catalogue.version();
        this.fields = List.copyOf(fields);
    }

    /**
     * {@return the fields as plain text}
     *
     * @param language the language, not null
     */
    public String text(Language language) {
        return new FieldText(new Words(language)).of(rulebook.id() + " " + rulebook.version(), fields);
    }

    /** {@return the fields as a record for JSON} */
    public Record document() {
        return new Document(FundingDecision.SCHEMA_VERSION, rulebook, fields);
    }

    private record Document(int schemaVersion, RulebookVersion rulebook, List<FieldInfo> fields) {}
}
