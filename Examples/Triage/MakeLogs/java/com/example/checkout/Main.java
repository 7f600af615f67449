package com.example.checkout;

import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.ThreadContext;

/** A checkout service, run through many requests, some of which fail. Usage: Main RUN */
public final class Main {
  private static final Logger log = LogManager.getLogger(Main.class);

  public static void main(String[] arguments) throws Exception {
    int run = Integer.parseInt(arguments[0]);
    Random pick = new Random(run);
    log.info("checkout {} starts", System.getProperty("version"));
    Orders orders = new Orders();
    CheckoutService service = new CheckoutService(orders, pick);
    ExecutorService workers = Executors.newFixedThreadPool(2);
    for (int turn = 0; turn < 23; turn++) {
      int number = turn;
      workers.submit(() -> serve(service, pick, number)).get();
      Thread.sleep(pick.nextInt(60));
    }
    workers.shutdown();
    workers.awaitTermination(5, TimeUnit.SECONDS);
    if (run % 2 == 0) {
      Thread cleaner = new Thread(() -> service.cleanUp(null), "cleaner");
      cleaner.start();
      cleaner.join();
    }
    if (run == 4) {
      log.fatal("license expired {} days ago, stopping", pick.nextInt(30));
      throw new IllegalStateException("checkout cannot run without a license");
    }
    log.info("checkout {} stops", System.getProperty("version"));
  }

  private static void serve(CheckoutService service, Random pick, int turn) {
    ThreadContext.put("request", String.format("%08x", pick.nextInt()));
    ThreadContext.put("user", "u" + pick.nextInt(60));
    long order = 10000 + pick.nextInt(90000);
    log.info("order {} placed by customer {}, {} lines", order, pick.nextInt(500), 1 + pick.nextInt(9));
    if (turn % 7 == 3) {
      log.warn("order {} took {} ms, more than the 800 ms promised", order, 800 + pick.nextInt(3000));
    }
    if (turn % 3 == 1) {
      try {
        service.run(order);
      } catch (Refusal refusal) {
        log.warn("order {} refused: {}", order, refusal.getMessage());
      } catch (Exception failure) {
        log.error("order {} failed", order, failure);
      } catch (StackOverflowError deep) {
        log.error("order {} failed: {}", order, deep.toString());
      }
    }
    ThreadContext.clearAll();
  }
}
