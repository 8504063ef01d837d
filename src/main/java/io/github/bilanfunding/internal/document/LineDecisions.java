package io.github.bilanfunding.internal.document;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.internal.document.Answer.Outcome;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;

/**
 * Decides lines in order, on all processors. A block of lines ends as soon as no other line is waiting, so that somebody
 * who waits for an answer before the next line gets it. Only one block of lines, its answers and what waits behind it are
 * held, so the memory does not grow with the input. Immutable and thread-safe.
 */
public final class LineDecisions {

    private final Function<byte[], Written> decide;
    private final Language language;

    /** Decides one line as given, and tells in a language why a line is not decided. */
    LineDecisions(Function<byte[], Written> decide, Language language) {
        this.decide = decide;
        this.language = language;
    }

    /** Takes the answers, in order, block by block. */
    @FunctionalInterface
    public interface Output {

        /** Takes the answers to a block of lines and sends them off. Returns whether it wants more. */
        boolean take(List<Answer> answers) throws IOException;
    }

    /**
     * Answers all lines, until the output wants no more.
     *
     * @param bytesAhead how many bytes may wait behind the block that is being decided, a line apart
     */
    public void run(InputStream in, int bytesAhead, Output out) throws IOException {
        run(in, bytesAhead, Room.BOUNDLESS, out);
    }

    /** The same, with leave for what is not light. */
    public void run(InputStream in, int bytesAhead, Room room, Output out) throws IOException {
        try (LinesAhead lines = new LinesAhead(in, bytesAhead, room)) {
            boolean more = true;
            while (more) {
                more = answer(lines, out);
            }
        }
    }

    /** Answers a block, which is not held while the next one is read. Returns whether there may be more. */
    private boolean answer(LinesAhead lines, Output out) throws IOException {
        List<LineReader.Line> block = lines.next();
        return !block.isEmpty()
                && out.take(block.parallelStream().map(this::answer).toList());
    }

    /** The answer to one line. No failure ends the batch. */
    private Answer answer(LineReader.Line line) {
        try {
            return new Answer(decide.apply(line.text()), Outcome.DECIDED);
        } catch (InvalidRequestException e) {
            return rejection(line, e.problems(), Outcome.REJECTED);
        } catch (Throwable e) {
            return rejection(line, List.of(Defect.problem(e)), Outcome.FAILED);
        }
    }

    private Answer rejection(LineReader.Line line, List<Problem> problems, Outcome outcome) {
        return new Answer(Written.of(CanonicalJson.bytes(new Rejection(line.number(), problems), language)), outcome);
    }
}
