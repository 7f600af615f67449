package com.example.checkout;

/** A step of the checkout failed; the cause tells which. */
public final class CheckoutException extends Exception {
  public CheckoutException(String message, Throwable cause) {
    super(message, cause);
  }
}
