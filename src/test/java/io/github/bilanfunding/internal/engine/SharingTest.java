package io.github.bilanfunding.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharingTest {

    private final AtomicInteger preparations = new AtomicInteger();
    private final Sharing sharing = new Sharing(preparations::incrementAndGet);

    @Test
    void threads_that_come_one_after_the_other_need_no_preparation() {
        for (int i = 0; i < 10; i++) {
            CompletableFuture.runAsync(() -> use(() -> {})).join();
        }

        assertThat(preparations).hasValue(0);
    }

    @Test
    void a_second_thread_waits_for_the_first_and_prepares_for_all() throws InterruptedException {
        CountDownLatch firstIsIn = new CountDownLatch(1);
        CountDownLatch firstMayLeave = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> use(() -> {
            firstIsIn.countDown();
            await(firstMayLeave);
            assertThat(preparations).hasValue(0);
        }));
        firstIsIn.await();
        Thread second = new Thread(() -> use(() -> {}));
        second.start();
        while (second.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        firstMayLeave.countDown();
        first.join();
        second.join();

        assertThat(preparations).hasValue(1);
    }

    @Test
    void once_it_is_shared_nobody_waits() {
        sharing.share();

        use(() -> CompletableFuture.runAsync(() -> use(() -> {})).join());

        assertThat(preparations).hasValue(1);
    }

    @Test
    void it_is_prepared_once() {
        sharing.share();
        sharing.share();

        assertThat(preparations).hasValue(1);
    }

    @Test
    void a_preparation_that_fails_is_tried_again_and_locks_nobody_out() {
        Sharing failing = new Sharing(() -> {
            if (preparations.incrementAndGet() == 1) {
                throw new IllegalStateException("no memory");
            }
        });

        assertThatThrownBy(failing::share).hasMessage("no memory");
        CompletableFuture.runAsync(failing::share).join();

        assertThat(preparations).hasValue(2);
    }

    private void use(Runnable work) {
        sharing.enter();
        try {
            work.run();
        } finally {
            sharing.leave();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
