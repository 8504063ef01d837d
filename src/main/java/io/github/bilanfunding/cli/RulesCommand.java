package io.github.bilanfunding.cli;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.report.CatalogueReport;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.Rulebook;
import io.github.bilanfunding.value.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the rules of a rulebook. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        description = "Liste les règles d'un référentiel. / Lists the rules of a rulebook.")
final class RulesCommand implements Callable<Integer>, Spoken {

    @ParentCommand
    private @Nullable Cli parent;

    @Mixin
    private RulebookOptions options = new RulebookOptions();

    @Option(names = "--scheme", paramLabel = "CPF", description = "un seul dispositif / one scheme only")
    private @Nullable Scheme scheme;

    @Option(names = "--on", paramLabel = "DATE", description = "les règles d'un jour / the rules of one day")
    private @Nullable LocalDate day;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "la forme de la liste / the form of the list (${DEFAULT-VALUE})",
            defaultValue = "text")
    private Format format = Format.TEXT;

    @Override
    public Language language() {
        return options.language();
    }

    @Override
    public Integer call() {
        Rulebook rulebook = options.engine().rulebook();
        LocalDate on = day;
        Scheme only = scheme;
        List<RuleInfo> rules = (on == null ? rulebook.rules() : rulebook.on(on))
                .stream()
                        .filter(r -> only == null || r.scheme().equals(only.name()))
                        .toList();
        CatalogueReport report = new CatalogueReport(rulebook.version(), rules);
        String text = format == Format.JSON
                ? CanonicalJson.pretty(report.document(), language()) + "\n"
                : report.text(language());
        Files.write(text, null, Cli.consoleOf(parent));
        return ExitCode.DONE;
    }
}
