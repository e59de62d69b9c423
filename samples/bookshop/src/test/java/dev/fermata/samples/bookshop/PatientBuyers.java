package dev.fermata.samples.bookshop;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Each buys one book after another until the shop dismisses it. */
final class PatientBuyers implements Runnable {
  private final OpenShop shop;
  private final AtomicInteger orders = new AtomicInteger();
  private final List<String> failures = new CopyOnWriteArrayList<>();
  private final CountDownLatch enough = new CountDownLatch(50);

  PatientBuyers(OpenShop shop) {
    this.shop = shop;
  }

  @Override
  public void run() {
    boolean dismissed = false;
    while (!dismissed) {
      try {
        HttpResponse<String> answer = shop.buy("Buyer", 1, 1);
        dismissed = answer.headers().firstValue("Connection").filter("close"::equals).isPresent();
        if (answer.statusCode() == 201) {
          orders.incrementAndGet();
        } else {
          failures.add(answer.statusCode() + " " + answer.body());
        }
      } catch (Exception e) {
        failures.add(e.toString());
        dismissed = true;
      }
      enough.countDown();
    }
  }

  /** Returns when 50 requests have been answered. */
  void awaitAnswers() throws InterruptedException {
    enough.await();
  }

  int orders() {
    return orders.get();
  }

  List<String> failures() {
    return failures;
  }
}
