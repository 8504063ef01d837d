package io.github.bilanfunding.internal.own;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.BundleNames;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.catalogue.Extension;
import io.github.bilanfunding.internal.catalogue.RulebookParts;
import io.github.bilanfunding.internal.resource.Lazy;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.TableRow;
import io.github.bilanfunding.value.RulebookVersion;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rulebook that the library does not ship, with what it extends. It is compiled on first use. Thread-safe. */
public final class OwnRulebook {

    private final RulebookBundle bundle;
    private final @Nullable RulebookParts base;
    private final RulebookParts parts;
    private final Lazy<CompiledRulebook> compiled;

    OwnRulebook(RulebookBundle files, @Nullable RulebookParts base) {
        this.bundle = base == null || files.has(BundleNames.BASE) ? files : files.withBase(base.files());
        this.base = base;
        this.parts = base == null ? RulebookParts.alone(files) : Extension.of(base, bundle);
        this.compiled = new Lazy<>(() -> CompiledRulebook.of(parts));
    }

    /**
     * Makes a rulebook of its files.
     *
     * @throws RulebookException if something is wrong with them, with all faults, or if the rulebook that it extends is
     *     unknown
     */
    public static OwnRulebook of(RulebookBundle files) {
        return LintedFiles.of(files).rulebook();
    }

    /** Its files, with those of the rulebook that it extends as the file {@code base.rulebook}. */
    public RulebookBundle bundle() {
        return bundle;
    }

    public RulebookVersion version() {
        return parts.version();
    }

    /** The rulebook that it extends, null for one that stands alone. */
    public @Nullable RulebookVersion extended() {
        return base == null ? null : base.version();
    }

    /** The ids of its own rules, without those of the rulebook that it extends. */
    public Set<String> ownRules() {
        Set<String> ids = parts.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
        if (base != null) {
            base.rules().forEach(rule -> ids.remove(rule.id()));
        }
        return ids;
    }

    /** Its own rows of tables, without those of the rulebook that it extends. */
    public List<TableRow> ownRows() {
        Set<String> ofBase = base == null
                ? Set.of()
                : base.rows().stream().map(OwnRulebook::name).collect(Collectors.toSet());
        return parts.rows().stream().filter(row -> !ofBase.contains(name(row))).toList();
    }

    private static String name(TableRow row) {
        return row.table() + " " + row.key() + " " + row.validFrom();
    }

    /** The rulebook with its compiled rules. Concurrent first callers wait for the one that compiles. */
    public CompiledRulebook compiled() {
        return compiled.get();
    }
}
