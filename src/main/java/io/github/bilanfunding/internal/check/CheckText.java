package io.github.bilanfunding.internal.check;

import io.github.bilanfunding.internal.cases.CaseResult;
import io.github.bilanfunding.internal.cases.Coverage;
import io.github.bilanfunding.internal.cases.CoverageReport;
import io.github.bilanfunding.internal.lint.Fault;
import io.github.bilanfunding.internal.lint.FaultLevel;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.value.Language;
import io.github.bilanfunding.value.RulebookVersion;
import java.util.List;
import java.util.stream.Stream;

/** Writes a check of a rulebook as text. Faults, differences and coverage are in English, as all messages to rule authors. */
public final class CheckText {

    private final Words words;
    private final StringBuilder out = new StringBuilder();

    private CheckText(Language language) {
        this.words = new Words(language);
    }

    /** The text, ended by a line break. */
    public static String of(RulebookCheck check, Language language) {
        CheckText text = new CheckText(language);
        text.write(check);
        return text.out.toString();
    }

    private void write(RulebookCheck check) {
        line(named(check.version())
                + (check.extended() == null ? "" : words.of(", étend ", ", extends ") + named(check.extended())));
        section("Fautes", "Faults", Stream.concat(faults(check, FaultLevel.ERROR), check.problems().stream()));
        Coverage coverage = check.coverage();
        if (coverage == null) {
            section("Avertissements", "Warnings", faults(check, FaultLevel.WARNING));
            line("");
            line(words.of(
                    "Les cas ne sont joués que sur un référentiel sans faute.",
                    "Cases are run on a rulebook without " + "a fault only."));
            return;
        }
        section(
                "Cas différents",
                "Cases that come out otherwise",
                coverage.results().stream().filter(result -> !result.passes()).flatMap(CheckText::differences));
        section(
                "Avertissements",
                "Warnings",
                Stream.concat(
                        faults(check, FaultLevel.WARNING),
                        coverage.lacks().stream().map(Object::toString)));
        line("");
        out.append(CoverageReport.of(coverage));
        line("");
        line(
                check.isRight()
                        ? words.of("Tout est juste.", "All is right.")
                        : words.of("À corriger.", "To be corrected."));
    }

    private static String named(RulebookVersion version) {
        return version.id() + " " + version.version();
    }

    private static Stream<String> faults(RulebookCheck check, FaultLevel level) {
        return check.faults().stream().filter(fault -> fault.level() == level).map(Fault::toString);
    }

    private static Stream<String> differences(CaseResult result) {
        return Stream.concat(
                Stream.of(result.toString()), result.differences().stream().map(difference -> "  " + difference));
    }

    private void section(String french, String english, Stream<String> lines) {
        List<String> written = lines.toList();
        if (!written.isEmpty()) {
            line("");
            line(words.of(french, english) + words.of(" :", ":"));
            written.forEach(text -> line("  " + text));
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
