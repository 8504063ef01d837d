package io.github.bilanfunding.cli;

import io.github.bilanfunding.internal.document.LineReader;
import io.github.bilanfunding.internal.record.Printable;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Prints lines of a dialogue and reads what is typed, in UTF-8. */
final class DialogueStreams {

    private static final String PROMPT = "> ";
    private static final int MAX_LINE = 10_000;

    private final LineReader in;
    private final PrintStream out;
    private final Language language;

    DialogueStreams(InputStream in, PrintStream out, Language language) {
        this.in = new LineReader(in, MAX_LINE);
        this.out = out;
        this.language = language;
    }

    Language language() {
        return language;
    }

    void say(String line) {
        out.print(line + "\n");
    }

    void say(BilingualText line) {
        say(line.in(language));
    }

    void say(String french, String english) {
        say(new BilingualText(french, english));
    }

    /**
     * The next line that is typed, safe to be shown again, without spaces around it, or null at the end of the input.
     */
    @Nullable
    String ask() throws IOException {
        out.print(PROMPT);
        out.flush();
        LineReader.Line line = in.next();
        if (line == null) {
            say("");
            return null;
        }
        return Printable.line(new String(line.text(), StandardCharsets.UTF_8)).strip();
    }
}
