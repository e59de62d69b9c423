package dev.fermata.samples.bookshop;

/** What is wrong with a request, for its sender to read. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  private Refusal(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  static Refusal malformed(String message) {
    return new Refusal(400, message);
  }

  static Refusal unknown(String message) {
    return new Refusal(404, message);
  }

  static Refusal conflict(String message) {
    return new Refusal(409, message);
  }

  /** The HTTP status to answer with. */
  int status() {
    return status;
  }
}
