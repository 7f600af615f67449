package com.example.checkout;

/** The shop says no; nothing is broken. */
public final class Refusal extends RuntimeException {
  public Refusal(String message) {
    super(message);
  }
}
