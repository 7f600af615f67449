package com.example.payments;

import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes payments; some fail. Usage: Payments RUN */
public final class Payments {
  private static final Logger log = Logger.getLogger(Payments.class.getName());
  private final Random pick;

  private Payments(int run) {
    pick = new Random(run * 13);
  }

  public static void main(String[] arguments) throws Exception {
    new Payments(Integer.parseInt(arguments[0])).run();
  }

  private void run() throws Exception {
    log.info("payments is up");
    for (int turn = 0; turn < 24; turn++) {
      long payment = 100000 + pick.nextInt(900000);
      log.log(Level.INFO, "payment {0} authorised", Long.toString(payment));
      if (turn % 8 == 5) {
        log.log(Level.WARNING, "bank answers slowly: {0} ms", 300 + pick.nextInt(600));
      }
      if (turn % 3 == 2) {
        try {
          fail(payment);
        } catch (Exception failure) {
          log.log(Level.SEVERE, "payment " + payment + " failed", failure);
        }
      }
      Thread.sleep(pick.nextInt(60));
    }
    log.severe("settlement file for " + pick.nextInt(28) + " November is missing");
  }

  private void fail(long payment) throws Exception {
    switch (pick.nextInt(6)) {
      case 0: new Socket("127.0.0.1", 9601).close(); break;
      case 1: waitForBank(); break;
      case 2: Files.readString(Path.of("/srv/keys/merchant-" + pick.nextInt(9) + ".pem")); break;
      case 3: MessageDigest.getInstance("SHA-265"); break;
      case 4: Optional.empty().orElseThrow(); break;
      default: currency("EUR" + pick.nextInt(9)); break;
    }
  }

  private String currency(String code) {
    try {
      return java.util.Currency.getInstance(code).getSymbol();
    } catch (IllegalArgumentException unknown) {
      throw new IllegalStateException("no such currency: " + code, unknown);
    }
  }

  private void waitForBank() throws Exception {
    try (ServerSocket silent = new ServerSocket(0); Socket socket = new Socket("127.0.0.1", silent.getLocalPort())) {
      socket.setSoTimeout(30);
      socket.getInputStream().read();
    } catch (SocketTimeoutException late) {
      throw new IllegalStateException("bank did not answer", late);
    }
  }
}
