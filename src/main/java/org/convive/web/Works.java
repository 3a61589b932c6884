package org.convive.web;

import jakarta.annotation.PreDestroy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Long work that people wait for, two at a time, with what came of it for whoever asks again. */
@Component
class Works {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 20;
    private static final int KEPT = 60;

    private final ThreadPoolExecutor workers =
            new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING));
    private final Map<String, Work<?>> works = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Work<?>> eldest) {
            boolean many = size() > KEPT;
            if (many) {
                eldest.getValue().cancel();
            }
            return many;
        }
    };

    /**
     * The work under a key, which is begun if it wasn't.
     *
     * @throws java.util.concurrent.RejectedExecutionException if too much is waiting
     */
    @SuppressWarnings("unchecked") // A key names the question, and a question always has the same kind of answer.
    synchronized <T> Work<T> of(String key, Function<Runnable, T> task) {
        Work<?> known = works.get(key);
        if (known != null) {
            return (Work<T>) known;
        }
        var work = new Work<T>();
        workers.execute(() -> work.run(task));
        works.put(key, work);
        return work;
    }

    /** Stops the work under a key and forgets it. */
    synchronized void cancel(String key) {
        Work<?> known = works.remove(key);
        if (known != null) {
            known.cancel();
        }
    }

    @PreDestroy
    void stop() {
        works.values().forEach(Work::cancel);
        workers.shutdownNow();
    }
}
