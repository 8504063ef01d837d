package io.github.bilanfunding.cli;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides lines in order, one block at a time, on all processors. It holds only one block of lines and their answers,
 * so its memory does not grow with the input.
 */
final class Batch {

    /** Enough lines to keep all processors busy, and few enough to need little memory. */
    private static final int BLOCK_LINES = 256;

    /** A block of long lines, such as cohorts, ends earlier. */
    private static final int BLOCK_BYTES = 1_000_000;

    private final Decisions decisions;
    private final Set<Addition> wanted;
    private final Provider provider;
    private final Language language;
    private final Console console;
    private long decided;
    private long rejected;

    Batch(Decisions decisions, Provider provider, Set<Addition> wanted, Language language, Console console) {
        this.decisions = decisions;
        this.provider = provider;
        this.wanted = wanted;
        this.language = language;
        this.console = console;
    }

    /** Decides all lines and returns the number of rejected lines. */
    long run(InputStream in) throws IOException {
        long start = System.nanoTime();
        boolean terminal = Terminal.onStandardError();
        LineReader lines = new LineReader(in, RequestReader.MAX_BYTES + 1);
        PrintStream out = console.out();
        for (List<LineReader.Line> block = next(lines); !block.isEmpty(); block = next(lines)) {
            for (Answer answer : block.parallelStream().map(this::answer).toList()) {
                out.print(answer.json() + "\n");
                decided += answer.decided() ? 1 : 0;
                rejected += answer.decided() ? 0 : 1;
            }
            if (out.checkError()) {
                break;
            }
            if (terminal) {
                console.err().print("\r" + (decided + rejected));
            }
        }
        out.flush();
        long millis = (System.nanoTime() - start) / 1_000_000;
        console.err().print((terminal ? "\r" : "") + summary(millis) + "\n");
        return rejected;
    }

    private String summary(long millis) {
        String seconds = String.format(Locale.ROOT, "%d.%03d", millis / 1000, millis % 1000);
        return language == Language.FRENCH
                ? decided + (decided < 2 ? " décidée, " : " décidées, ") + rejected
                        + (rejected < 2 ? " rejetée, " : " rejetées, ") + seconds + " s"
                : decided + " decided, " + rejected + " rejected, " + seconds + " s";
    }

    private List<LineReader.Line> next(LineReader lines) throws IOException {
        List<LineReader.Line> block = new ArrayList<>();
        int size = 0;
        while (block.size() < BLOCK_LINES && size < BLOCK_BYTES) {
            LineReader.Line line = lines.next();
            if (line == null) {
                break;
            }
            block.add(line);
            size += line.text().length;
        }
        return block;
    }

    private Answer answer(LineReader.Line line) {
        try {
            return new Answer(decisions.jsonLine(RequestReader.read(line.text(), provider), wanted), true);
        } catch (InvalidRequestException e) {
            return new Answer(CanonicalJson.compact(new Rejection(line.number(), e.problems()), language), false);
        }
    }

    private record Answer(String json, boolean decided) {}

    /**
     * The output for a line that could not be decided.
     *
     * @param line the number of the line, from 1
     * @param errors its problems
     */
    private record Rejection(long line, List<Problem> errors) {}
}
