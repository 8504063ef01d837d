package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Part;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.rulebook.TableRow;
import io.github.bilanfunding.value.RulebookVersion;
import java.util.List;
import java.util.function.Supplier;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a rulebook is made of.
 *
 * @param version its id, version and fingerprint
 * @param files its files
 * @param table its rules as lines of a catalogue, in the order of the files
 * @param compiled makes the compiled rules, in no particular order
 * @param indexedCases the id of the shipped rulebook whose index of cases it has, null without one
 */
public record RulebookParts(
        RulebookVersion version,
        RulebookBundle files,
        List<CsvRow> table,
        Supplier<List<Rule>> compiled,
        @Nullable String indexedCases) {

    /** The current version of a shipped rulebook, which the build has compiled. */
    public static RulebookParts shipped(String id) {
        RulebookBundle files = RulebookBundle.of(id);
        return new RulebookParts(files.version(), files, CatalogueTable.shipped(id), () -> CompiledRules.of(id), id);
    }

    /** A rulebook that is compiled when it is needed. A version of a shipped rulebook has the cases of the current one. */
    public static RulebookParts of(RulebookBundle files) {
        RulebookVersion version = files.version();
        return of(
                version,
                files,
                RulebookId.ofCode(version.id()).map(RulebookId::code).orElse(null));
    }

    /** A rulebook of one's own that stands alone: its codes stand behind those that the library ships. */
    public static RulebookParts alone(RulebookBundle files) {
        return of(files.version(), RulebookCodes.added(files), null);
    }

    private static RulebookParts of(RulebookVersion version, RulebookBundle files, @Nullable String indexedCases) {
        Part.COMPILED_RULES.require();
        return new RulebookParts(
                version,
                files,
                CatalogueTable.derived(files),
                () -> RuleCompiler.compile(version.id(), files.rules()),
                indexedCases);
    }

    /** The rules without their compiled form, in the order of the files. */
    public List<RuleInfo> rules() {
        RuleReader reader = new RuleReader(RulebookCodes.of(files), new SourceRegistry(files));
        return table.stream().map(row -> reader.rule(row).info()).toList();
    }

    /** The rows of the tables that the rules read. */
    public List<TableRow> rows() {
        return TableRows.of(files, new SourceRegistry(files));
    }

    /** The same with rules that are compiled already. */
    RulebookParts with(List<Rule> rules) {
        return new RulebookParts(version, files, table, () -> rules, indexedCases);
    }
}
