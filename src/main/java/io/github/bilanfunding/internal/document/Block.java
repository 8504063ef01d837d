package io.github.bilanfunding.internal.document;

import java.util.ArrayList;
import java.util.List;

/** Lines that one thread decides one after the other, and the answers to them. Used by one thread at a time. */
final class Block {

    /** The bytes of lines that make a block. Their answers are about fifty times as long. */
    static final int BYTES = 1 << 15;

    /** What a line needs beside its text. */
    private static final int LINE_BYTES = 64;

    private final List<LineReader.Line> lines = new ArrayList<>();
    private final Answers answers;
    private long bytes;
    private boolean answered;

    /** A block whose answers go to a place that is empty. */
    Block(Answers answers) {
        this.answers = answers;
    }

    /** What a line holds. */
    static long bytes(LineReader.Line line) {
        return (long) line.text().length + LINE_BYTES;
    }

    void add(LineReader.Line line) {
        lines.add(line);
        bytes += bytes(line);
    }

    List<LineReader.Line> lines() {
        return lines;
    }

    Answers answers() {
        return answers;
    }

    long bytes() {
        return bytes;
    }

    boolean isAnswered() {
        return answered;
    }

    void setAnswered() {
        answered = true;
    }

    /** Whether it is one long line, such as a cohort: its answer may be longer than an array. */
    boolean isLong() {
        return bytes > BYTES;
    }
}
