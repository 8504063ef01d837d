package io.github.bilanfunding.cli;

import io.github.bilanfunding.comparison.ArticleChanges;
import io.github.bilanfunding.comparison.ArticleIndex;
import io.github.bilanfunding.comparison.RulebookChanges;
import io.github.bilanfunding.report.TextReport;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Lists the changes of a rulebook. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        description = "Liste ce qui change dans un référentiel entre deux dates, ou d'une version à une autre, et les "
                + "articles cités dont un index connaît une version nouvelle. / Lists what changes in a rulebook between "
                + "two dates, or from one version to another, and the cited articles of which an index knows a newer "
                + "version.")
final class ChangesCommand implements Callable<Integer>, LocalizedCommand {

    @ParentCommand
    private @Nullable Cli parent;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @ArgGroup(exclusive = true, multiplicity = "1")
    private ChangesOptions watched = new ChangesOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Language language() {
        return language.language();
    }

    @Override
    public Integer call() throws IOException {
        String problem = watched.problem();
        if (problem != null) {
            throw new MisusedOptionException(problem);
        }
        String index = watched.articles();
        NamedFiles.write(index == null ? changes() : articles(index), null, Cli.consoleOf(parent));
        return ExitCode.DONE;
    }

    private String changes() {
        RulebookChanges changes = watched.changes();
        return format.written(() -> changes, () -> new TextReport(language()).of(changes), language());
    }

    private String articles(String index) throws IOException {
        ArticleChanges changes = ArticleChanges.between(watched.catalogue(), read(index));
        return format.written(() -> changes, () -> new TextReport(language()).of(changes), language());
    }

    private ArticleIndex read(String name) throws IOException {
        try (InputStream in = NamedFiles.input(name, Cli.consoleOf(parent))) {
            return ArticleIndex.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new UnusableFileException(
                    name, "pas un index d'articles : " + e.getMessage(), "is no index of articles: " + e.getMessage());
        }
    }
}
