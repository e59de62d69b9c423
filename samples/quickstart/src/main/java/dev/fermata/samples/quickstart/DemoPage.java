package dev.fermata.samples.quickstart;

import java.time.Duration;

/** A page of the demonstration server: how long it takes, and how it fails. */
enum DemoPage {
  HOME("/", 150),
  NEWS("/news", 300),
  SEARCH("/search?q=fermata", 450),
  SHOP("/shop", 250),
  MAP("/map", 400),
  FLAKY("/flaky", 100) {
    @Override
    int status(int request) {
      return request % 2 == 1 ? 503 : 200;
    }
  },
  BROKEN("/broken", 50) {
    @Override
    int status(int request) {
      return 500;
    }
  },
  SLOW("/slow", 10_000);

  private final String target;
  private final Duration latency;

  DemoPage(String target, int latencyMillis) {
    this.target = target;
    this.latency = Duration.ofMillis(latencyMillis);
  }

  /** Path and query. */
  String target() {
    return target;
  }

  Duration latency() {
    return latency;
  }

  /**
   * The status of an answer.
   *
   * @param request how many times this page was asked for, this time included
   */
  int status(int request) {
    return 200;
  }

  String html() {
    String title = name().charAt(0) + name().substring(1).toLowerCase();
    return "<html><head><title>%s page</title></head><body>%s</body></html>"
        .formatted(title, "lorem ipsum ".repeat(20 + 40 * ordinal()));
  }
}
