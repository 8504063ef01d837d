package io.github.bilanfunding.internal.document;

import io.github.bilanfunding.canonical.Prototypes;
import io.github.bilanfunding.canonical.RecordWriter;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.internal.document.Answers.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Decides lines with several threads. Each reads, decides and writes on its own; the answers leave in the order of the
 * lines, as soon as they are there, so that somebody who waits for an answer before the next line gets it. What waits, what
 * is being decided and the answers to it are bounded, so the memory does not grow with the input. Immutable and thread-safe.
 */
public final class LineDecisions {

    private final Function<byte[], List<? extends Record>> decide;
    private final Prototypes prototypes;

    /** Decides one line as given. Answers are written in the language of what they repeat. */
    LineDecisions(Function<byte[], List<? extends Record>> decide, Prototypes prototypes) {
        this.decide = decide;
        this.prototypes = prototypes;
    }

    /** Takes the answers, in order, some at a time. */
    @FunctionalInterface
    public interface Output {

        /** Takes the answers to some lines and sends them off. Returns whether it wants more. */
        boolean take(Answers answers) throws IOException;
    }

    /**
     * Answers all lines, until the output wants no more.
     *
     * @param bytesAhead how many bytes of lines may wait or be decided, a line apart
     * @param threads how many threads decide
     */
    public void run(InputStream in, int bytesAhead, int threads, Output out) throws IOException {
        run(in, bytesAhead, Room.BOUNDLESS, threads, out);
    }

    /** The same, with leave for what is not light. */
    public void run(InputStream in, int bytesAhead, Room room, int threads, Output out) throws IOException {
        LineQueue queue = new LineQueue(threads);
        LinesAhead lines = new LinesAhead(in, queue, bytesAhead, room);
        List<Thread> deciding = new ArrayList<>();
        try {
            for (int i = 0; i < threads; i++) {
                deciding.add(started(queue));
            }
            boolean more = true;
            while (more) {
                more = answer(queue, out);
            }
        } finally {
            lines.close();
            queue.close();
            deciding.forEach(LineDecisions::join);
        }
    }

    /** Hands over the next answers. Returns whether there may be more. */
    private static boolean answer(LineQueue queue, Output out) throws IOException {
        Block block = queue.next();
        if (block == null) {
            return false;
        }
        boolean more = out.take(block.answers());
        queue.release();
        return more;
    }

    private Thread started(LineQueue queue) {
        Thread thread = new Thread(() -> decide(queue), "lines");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Waits until a thread holds nothing any more. It is at its last block. */
    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void decide(LineQueue queue) {
        RecordWriter json = new RecordWriter(prototypes);
        try {
            for (Block block = queue.take(); block != null; block = queue.take()) {
                for (LineReader.Line line : block.lines()) {
                    answer(line, block, json);
                }
                queue.answered(block);
            }
        } catch (InterruptedException | IOException | RuntimeException | Error e) {
            queue.fail(e);
        }
    }

    /** Adds the answer to one line. No failure ends the batch. */
    private void answer(LineReader.Line line, Block block, RecordWriter json) throws IOException {
        try {
            if (line.failure() != null) {
                throw line.failure();
            }
            List<? extends Record> decided = decide.apply(line.text());
            if (block.isLong()) {
                block.answers().addLater(Outcome.DECIDED, out -> new RecordWriter(prototypes).write(decided, out));
            } else {
                block.answers().add(Outcome.DECIDED, out -> json.write(decided, out));
            }
        } catch (InvalidRequestException e) {
            reject(line, block, e.problems(), Outcome.REJECTED, json);
        } catch (Throwable e) {
            reject(line, block, List.of(Defect.problem(e)), Outcome.FAILED, json);
        }
    }

    private static void reject(
            LineReader.Line line, Block block, List<Problem> problems, Outcome outcome, RecordWriter json)
            throws IOException {
        block.answers().add(outcome, out -> json.write(List.of(new Rejection(line.number(), problems)), out));
    }
}
