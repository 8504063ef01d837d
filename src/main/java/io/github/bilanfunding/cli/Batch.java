package io.github.bilanfunding.cli;

import io.github.bilanfunding.internal.document.Answer;
import io.github.bilanfunding.internal.document.Answer.Outcome;
import io.github.bilanfunding.internal.document.LineDecisions;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Answers the lines of an input and says at its end, or when it is interrupted, what became of them. */
final class Batch {

    /** What may wait behind the block that is being decided. */
    private static final int BYTES_AHEAD = 1_000_000;

    /** How long an interrupted batch may take to write what it is writing. */
    private static final long LAST_SECONDS = 1;

    private final LineDecisions lines;
    private final Language language;
    private final Console console;
    private final boolean terminal = Terminal.onStandardError();
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private final ReentrantLock writing = new ReentrantLock();
    private final long start = System.nanoTime();
    private boolean ended;

    Batch(LineDecisions lines, Language language, Console console) {
        this.lines = lines;
        this.language = language;
        this.console = console;
    }

    /** Answers all lines and returns the exit code. */
    int run(InputStream in) throws IOException {
        AtShutdown interruption = new AtShutdown(this::interrupted);
        try {
            lines.run(in, BYTES_AHEAD, this::written);
            end();
        } finally {
            interruption.cancel();
        }
        if (count(Outcome.FAILED) > 0) {
            return ExitCode.INTERNAL_ERROR;
        }
        return count(Outcome.REJECTED) > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
    }

    private boolean written(List<Answer> answers) throws IOException {
        writing.lock();
        try {
            PrintStream out = console.out();
            for (Answer answer : answers) {
                if (ended) {
                    return false;
                }
                answer.json().to(out);
                out.write('\n');
                counts.merge(answer.outcome(), 1L, Long::sum);
            }
            if (terminal) {
                console.err()
                        .print("\r"
                                + counts.values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum());
            }
            // flushes too: whoever waits for these answers gets them
            return !out.checkError();
        } finally {
            writing.unlock();
        }
    }

    /** Ends the process, which otherwise has the exit code of the signal, and so looks as if it had not been heard. */
    private void interrupted() {
        sumUp();
        Runtime.getRuntime().halt(ExitCode.SOME_REJECTED);
    }

    private void sumUp() {
        try {
            // whoever takes no answers cannot prevent the end
            if (writing.tryLock(LAST_SECONDS, TimeUnit.SECONDS)) {
                end();
            } else {
                console.err().print(summary());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        writing.lock();
        try {
            if (!ended) {
                ended = true;
                console.err().print(summary());
            }
        } finally {
            writing.unlock();
        }
    }

    private long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    private String summary() {
        long millis = (System.nanoTime() - start) / 1_000_000;
        String seconds = String.format(Locale.ROOT, "%d.%03d", millis / 1000, millis % 1000);
        long decided = count(Outcome.DECIDED);
        long rejected = count(Outcome.REJECTED) + count(Outcome.FAILED);
        String summary = language == Language.FRENCH
                ? decided + (decided < 2 ? " décidée, " : " décidées, ") + rejected
                        + (rejected < 2 ? " rejetée, " : " rejetées, ") + seconds + " s"
                : decided + " decided, " + rejected + " rejected, " + seconds + " s";
        return (terminal ? "\r" : "") + summary + "\n";
    }
}
