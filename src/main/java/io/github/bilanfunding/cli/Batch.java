package io.github.bilanfunding.cli;

import io.github.bilanfunding.internal.document.Answers;
import io.github.bilanfunding.internal.document.Answers.Outcome;
import io.github.bilanfunding.internal.document.LineDecisions;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Answers the lines of an input and says at its end, or when it is interrupted, what became of them. */
final class Batch {

    /** What may wait or be decided. */
    private static final int BYTES_AHEAD = 1_000_000;

    /** No eye follows faster. */
    private static final long BETWEEN_PROGRESS = 100_000_000;

    /** How long an interrupted batch may take to write what it is writing. */
    private static final long LAST_SECONDS = 1;

    private final LineDecisions lines;
    private final int threads;
    private final Language language;
    private final Console console;
    private final boolean terminal = Terminal.onStandardError();
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private final ReentrantLock writing = new ReentrantLock();
    private final long start = System.nanoTime();
    private long shown = start;
    private boolean ended;

    /** Decides with some threads. */
    Batch(LineDecisions lines, int threads, Language language, Console console) {
        this.lines = lines;
        this.threads = threads;
        this.language = language;
        this.console = console;
    }

    /** Answers all lines and returns the exit code. */
    int run(InputStream in) {
        boolean broken = false;
        AtShutdown interruption = new AtShutdown(this::interrupted);
        try {
            lines.run(in, BYTES_AHEAD, threads, this::written);
        } catch (IOException e) {
            broken = true;
            console.err().println(NamedFiles.unreadable(e).in(language));
        } finally {
            end();
            interruption.cancel();
        }
        if (broken || count(Outcome.FAILED) > 0) {
            return ExitCode.INTERNAL_ERROR;
        }
        return count(Outcome.REJECTED) > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
    }

    private boolean written(Answers answers) throws IOException {
        writing.lock();
        try {
            if (ended) {
                return false;
            }
            answers.writeTo(console.out());
            for (Outcome outcome : Outcome.values()) {
                counts.merge(outcome, (long) answers.count(outcome), Long::sum);
            }
            showProgress();
            // flushes too: whoever waits for these answers gets them
            return !console.out().checkError();
        } finally {
            writing.unlock();
        }
    }

    private void showProgress() {
        long now = System.nanoTime();
        if (terminal && now - shown > BETWEEN_PROGRESS) {
            shown = now;
            console.err()
                    .print("\r"
                            + counts.values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum());
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
