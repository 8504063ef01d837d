package io.github.bilanfunding.internal.check;

import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.cases.CaseFile;
import io.github.bilanfunding.internal.cases.CaseResult;
import io.github.bilanfunding.internal.cases.CaseRun;
import io.github.bilanfunding.internal.cases.Coverage;
import io.github.bilanfunding.internal.cases.ExpertCase;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.internal.lint.Fault;
import io.github.bilanfunding.internal.own.LintedFiles;
import io.github.bilanfunding.internal.own.OwnRulebook;
import io.github.bilanfunding.value.RulebookVersion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check of a rulebook found.
 *
 * @param version the rulebook
 * @param extended the rulebook that it extends, null for one that stands alone or cannot be made
 * @param faults what is wrong with how it is written, by file and line
 * @param problems what is wrong with its files of cases
 * @param coverage its cases and what they leave out, null where faults of the level of errors keep them from being run
 */
public record RulebookCheck(
        RulebookVersion version,
        @Nullable RulebookVersion extended,
        List<Fault> faults,
        List<String> problems,
        @Nullable Coverage coverage) {

    /** Copies the lists. */
    public RulebookCheck {
        faults = List.copyOf(faults);
        problems = List.copyOf(problems);
    }

    /**
     * Checks a rulebook.
     *
     * @param libraryVersion the version of this library, as decisions name it
     * @throws io.github.bilanfunding.error.RulebookException if the rulebook that it extends is unknown, or the rules do not
     *     compile
     */
    public static RulebookCheck of(RulebookBundle files, String libraryVersion) {
        LintedFiles linted = LintedFiles.of(files);
        List<Fault> faults = linted.faults();
        List<ExpertCase> cases = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        files.cases().forEach((name, text) -> {
            CaseFile file = CaseFile.read(name, text);
            cases.addAll(file.cases());
            problems.addAll(file.problems());
        });
        if (!linted.errors().isEmpty()) {
            return new RulebookCheck(files.version(), null, faults, problems, null);
        }
        OwnRulebook own = linted.rulebook();
        CompiledRulebook compiled = own.compiled();
        Decider decider = new Decider(compiled, libraryVersion);
        List<CaseResult> results = CaseRun.of(compiled.catalogue(), decider::decide, cases);
        return new RulebookCheck(
                own.version(),
                own.extended(),
                faults,
                problems,
                Coverage.of(compiled, results, own.ownRules(), own.ownRows()));
    }

    /** Whether nothing is wrong and each case comes out as it says. What cases leave out is a warning only. */
    public boolean isRight() {
        return problems.isEmpty()
                && coverage != null
                && coverage.results().stream().allMatch(CaseResult::passes);
    }
}
