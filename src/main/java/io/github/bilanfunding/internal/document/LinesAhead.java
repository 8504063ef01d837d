package io.github.bilanfunding.internal.document;

import io.github.bilanfunding.json.RequestReader;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads lines ahead, in a thread of its own. So it is known what is waiting, also of a stream that cannot tell, and whoever
 * sends lines is not kept waiting while others are decided.
 */
final class LinesAhead {

    private final LineReader lines;
    private final LineQueue queue;
    private final int limit;
    private final Room room;
    private final Thread reader;

    /**
     * Starts to read into a queue. It holds at most {@code limit} bytes, and one line more; what is not light waits for
     * leave.
     */
    LinesAhead(InputStream in, LineQueue queue, int limit, Room room) {
        this.lines = new LineReader(in, RequestReader.MAX_BYTES + 1, room);
        this.queue = queue;
        this.limit = limit;
        this.room = room;
        this.reader = new Thread(this::read, "lines-ahead");
        reader.setDaemon(true);
        reader.start();
    }

    /** Reads no more. A thread that waits in a stream that cannot be interrupted stays there until the stream ends. */
    void close() {
        reader.interrupt();
    }

    private void read() {
        try {
            awaitRoom();
            for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
                queue.add(line);
                awaitRoom();
            }
            queue.end(null);
        } catch (InterruptedException e) {
            queue.end(null);
        } catch (IOException e) {
            queue.end(e);
        } catch (RuntimeException | Error e) {
            queue.fail(e);
        }
    }

    /** Waits before a line is read, because a line that was read needs memory. */
    private void awaitRoom() throws InterruptedException {
        if (queue.heldBelow(limit) >= Room.LIGHT) {
            room.take();
        } else {
            room.giveBack();
        }
    }
}
