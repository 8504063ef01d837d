package io.github.bilanfunding.cli;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.internal.dialogue.Replies;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.report.Ink;
import io.github.bilanfunding.request.FundingRequest;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The end of a dialogue: the result, the annex if it is wanted, and the request. */
final class Closing {

    private final Decisions decisions;
    private final DialogueStreams streams;
    private final Console console;

    Closing(Decisions decisions, DialogueStreams streams, Console console) {
        this.decisions = decisions;
        this.streams = streams;
        this.console = console;
    }

    /** Writes everything; without a named file the request goes to standard output. */
    void of(FundingRequest request, Set<String> declined, @Nullable String output) throws IOException {
        RequestDocument document = new RequestDocument.Single(request);
        streams.say("");
        streams.say(decisions.firstAnswer(document, null, Ink.NONE, declined).stripTrailing());
        streams.say("");
        streams.say(
                "Dans quel fichier écrire l'annexe au devis (HTML) ? Ligne vide : pas d'annexe.",
                "Into which file should the annex to the quote (HTML) go? Empty line: no annex.");
        write(decisions.html(document, PageProfile.ANNEX), asked(), false);
        write(CanonicalJson.pretty(request, streams.language()) + "\n", output, true);
    }

    private @Nullable String asked() throws IOException {
        String name = streams.ask();
        return name == null || DialogueCommand.of(name).isPresent() || Replies.isNo(name) ? null : name;
    }

    /** Asks for another name while the file cannot be written, so that no answer is lost. */
    private void write(String text, @Nullable String name, boolean isNeeded) throws IOException {
        String file = name;
        boolean isWritten = file == null && !isNeeded;
        while (!isWritten) {
            try {
                NamedFiles.write(text, file, console);
                isWritten = true;
            } catch (UnusableFileException e) {
                console.err().println(e.in(streams.language()));
                streams.say("Dans quel autre fichier ?", "Into which other file?");
                file = asked();
                isWritten = file == null && !isNeeded;
            }
        }
    }
}
