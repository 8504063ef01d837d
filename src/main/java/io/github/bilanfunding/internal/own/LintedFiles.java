package io.github.bilanfunding.internal.own;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.catalogue.RulebookParts;
import io.github.bilanfunding.internal.lint.Fault;
import io.github.bilanfunding.internal.lint.FaultLevel;
import io.github.bilanfunding.internal.lint.LintContext;
import io.github.bilanfunding.internal.lint.RulebookLint;
import io.github.bilanfunding.internal.resource.Part;
import io.github.bilanfunding.rulebook.RulebookId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files of a rulebook that the library does not ship, with what is wrong with them.
 *
 * @param files the files
 * @param base what the rulebook extends, null for one that stands alone
 * @param faults what is wrong, by file and line, at most 100
 */
public record LintedFiles(RulebookBundle files, @Nullable RulebookParts base, List<Fault> faults) {

    /** Copies the list. */
    public LintedFiles {
        faults = List.copyOf(faults);
    }

    /**
     * Checks files.
     *
     * @throws RulebookException if the id is that of a shipped rulebook, or the rulebook that they extend is unknown
     */
    public static LintedFiles of(RulebookBundle files) {
        Part.COMPILED_RULES.require();
        String id = files.version().id();
        if (RulebookId.ofCode(id).isPresent()) {
            throw new RulebookException("rulebook.properties: id=" + id
                    + ": a shipped rulebook has this id: give yours another one, and extends=" + id + " to add to it");
        }
        RulebookParts base = Base.of(files);
        LintContext context = base == null ? LintContext.alone() : LintContext.extending(base.files(), base.rules());
        return new LintedFiles(files, base, RulebookLint.check(files, context));
    }

    /** The faults that keep the files from being a rulebook. */
    public List<Fault> errors() {
        return faults.stream()
                .filter(fault -> fault.level() == FaultLevel.ERROR)
                .toList();
    }

    /**
     * The rulebook of the files.
     *
     * @throws RulebookException with all errors, if there are some
     */
    public OwnRulebook rulebook() {
        List<Fault> errors = errors();
        if (!errors.isEmpty()) {
            throw new RulebookException(errors.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        }
        return new OwnRulebook(files, base);
    }
}
