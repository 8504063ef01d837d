package io.github.bilanfunding.cli;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Language;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The texts of the help in one language. The descriptions of commands and options hold both: French / English. */
final class HelpTexts extends ResourceBundle {

    private static final Map<String, BilingualText> OWN = Map.of(
            "usage.synopsisHeading", new BilingualText("Utilisation : ", "Usage: "),
            "usage.commandListHeading", new BilingualText("Commandes :%n", "Commands:%n"),
            "mixinStandardHelpOptions.help", new BilingualText("affiche cette aide", "show this help"),
            "mixinStandardHelpOptions.version", new BilingualText("affiche la version", "show the version"));

    private final Language language;
    private final Map<String, String> texts = new HashMap<>();

    private HelpTexts(CommandLine commands, Language language) {
        this.language = language;
        OWN.forEach((key, text) -> texts.put(key, text.in(language)));
        collect(commands);
    }

    /** Shows the help of a command and its subcommands in one language. */
    static void translate(CommandLine commands, Language language) {
        commands.setResourceBundle(new HelpTexts(commands, language));
    }

    private void collect(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        String prefix = spec.qualifiedName(".") + ".";
        put(prefix + "usage.description", spec.usageMessage().description());
        for (OptionSpec option : spec.options()) {
            if (!option.usageHelp() && !option.versionHelp()) {
                put(prefix + option.longestName().replaceFirst("^-+", ""), option.description());
            }
        }
        for (PositionalParamSpec file : spec.positionalParameters()) {
            put(prefix + file.paramLabel() + "[" + file.index() + "]", file.description());
        }
        command.getSubcommands().values().forEach(this::collect);
    }

    private void put(String key, String[] description) {
        texts.put(key, Message.halves(String.join(" ", description)).in(language));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
