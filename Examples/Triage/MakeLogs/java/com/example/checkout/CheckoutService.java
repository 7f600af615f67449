package com.example.checkout;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The steps of a checkout, most of them with a fault. */
public final class CheckoutService {
  private final Orders orders;
  private final Random pick;

  CheckoutService(Orders orders, Random pick) {
    this.orders = orders;
    this.pick = pick;
  }

  void run(long order) throws Exception {
    switch (pick.nextInt(16)) {
      case 0: orders.save(1, "'ann'", 12); break;
      case 1: orders.save(order, "null", 12); break;
      case 2: orders.save(order, "'customer-" + order + "'", 12); break;
      case 3: orders.save(order, "'bob'", -pick.nextInt(90)); break;
      case 4: orders.run("select * from invoices_" + (2020 + pick.nextInt(6))); break;
      case 5: priceOf(new HashMap<>(), "SKU-" + pick.nextInt(400)); break;
      case 6: connect(9500 + pick.nextInt(3)); break;
      case 7: parse("12," + pick.nextInt(99)); break;
      case 8: LocalDate.parse("2026-02-" + (30 + pick.nextInt(2))); break;
      case 9: line(new ArrayList<>(List.of(1, 2, 3)), 3 + pick.nextInt(5)); break;
      case 10: cancelAll(new ArrayList<>(List.of("a", "b", "c"))); break;
      case 11: quote(); break;
      case 12: new BigDecimal(10).divide(new BigDecimal(3)); break;
      case 13: charge(order); break;
      case 14: throw new Refusal("basket of " + pick.nextInt(900) + " lines is too large");
      default: receipt(order); break;
    }
  }

  private BigDecimal priceOf(Map<String, BigDecimal> prices, String sku) {
    return prices.get(sku).setScale(2);
  }

  private void connect(int port) throws CheckoutException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
    } catch (IOException failure) {
      throw new CheckoutException("stock service on port " + port + " does not answer", failure);
    }
  }

  private int parse(String amount) {
    return Integer.parseInt(amount);
  }

  private int line(List<Integer> lines, int index) {
    return lines.get(index);
  }

  private void cancelAll(List<String> lines) {
    for (String line : lines) {
      if (!line.isEmpty()) lines.remove(line);
    }
  }

  private void quote() throws Exception {
    CompletableFuture.supplyAsync(() -> parse("n/a" + pick.nextInt(9))).get(1, TimeUnit.SECONDS);
  }

  private void charge(long order) throws Exception {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofMillis(200)).build();
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:9520/charge/" + order)).build();
    client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private void receipt(long order) {
    try (Step upload = new Step(order); FileInputStream file = new FileInputStream("/srv/receipts/" + order + ".pdf")) {
      file.read();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void cleanUp(Object lock) {
    synchronized (lock) {
      orders.notifyAll();
    }
  }

  /** Fails again when it is closed, so that a failure has a suppressed one. */
  private static final class Step implements AutoCloseable {
    private final long order;

    Step(long order) {
      this.order = order;
    }

    @Override
    public void close() {
      throw new IllegalStateException("upload of receipt " + order + " was never started");
    }
  }
}
